"""Which statements of a chapter some programs need: run alone, they leave what is read.

Training takes seconds, and most of what a chapter trains no solution looks at.
"""

import ast
import builtins
from collections.abc import Iterator
from symtable import SymbolTable, symtable

# Methods of numpy's arrays that only read.
READING = {"max", "mean", "min", "std", "sum"}
# What sets its names whatever happens: their value before it is not needed.
SETTING = ast.Assign | ast.Import | ast.ImportFrom | ast.FunctionDef


def needed(cells: list[str], programs: list[str]) -> str:
    """Return those statements of the cells that set or may change what programs read.

    A statement may change an object that it stores into (`x[0] = …`, `x.a = …`) or one
    of whose methods it calls (`x.fit(…)`), but for modules and `READING`. A call whose
    result is not used is there for its effect: but for `print`, it may change every
    object that it names, and that functions of the chapter among these read. What else
    is handed to a call is taken as only read.
    """
    statements = [one for cell in cells for one in ast.parse(cell).body]
    modules = {
        (alias.asname or alias.name).partition(".")[0]
        for one in statements
        if isinstance(one, ast.Import)
        for alias in one.names
    }
    functions = {
        one.name: _read(one) for one in statements if isinstance(one, ast.FunctionDef)
    }

    def reached(names: set[str]) -> set[str]:
        """Return the names and those that functions among them read when called."""
        more = names.union(*(functions.get(name, set()) for name in names))
        return names if more == names else reached(more)

    wanted = set().union(*(_wanted(ast.parse(program).body) for program in programs))
    kept: list[str] = []
    for statement in reversed(statements):
        touched = reached(set(_touched(statement, modules)))
        if reached(wanted) & (_set_by(statement) | touched):
            kept.append(ast.unparse(statement))
            wanted = _wanted([statement], wanted)
    return "\n".join(reversed(kept))


def unknown_names(program: str) -> set[str]:
    """Return the names that a program reads and neither sets nor has from Python."""
    table = symtable(program, "cell", "exec")
    own = [one for one in table.get_symbols() if one.is_assigned() or one.is_imported()]
    return _globals(table) - {one.get_name() for one in own} - set(dir(builtins))


def _wanted(block: list[ast.stmt], after: set[str] | None = None) -> set[str]:
    """Return the names that must be known before a block, given those after it."""
    wanted = set(after or ())
    for statement in reversed(block):
        if isinstance(statement, SETTING):
            wanted -= _set_by(statement)
        wanted |= _read(statement)
    return wanted


def _read(statement: ast.stmt) -> set[str]:
    """Return the names that a statement reads before it sets them."""
    blocks = [] if isinstance(statement, ast.FunctionDef) else list(_blocks(statement))
    if isinstance(statement, ast.AugAssign):
        return _names(statement)
    if not blocks:
        return _globals(_table(statement))
    heads = [
        child
        for child in ast.iter_child_nodes(statement)
        if not isinstance(child, ast.stmt | ast.excepthandler)
    ]
    names = [
        one for head in heads for one in ast.walk(head) if isinstance(one, ast.Name)
    ]
    first = {one.id for one in names if isinstance(one.ctx, ast.Load)}
    known = {one.id for one in names if isinstance(one.ctx, ast.Store)}
    return first | (set().union(*map(_wanted, blocks)) - known)


def _blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    for holder in (statement, *getattr(statement, "handlers", ())):
        for name in ("body", "orelse", "finalbody"):
            if block := getattr(holder, name, None):
                yield block


def _table(node: ast.AST) -> SymbolTable:
    return symtable(ast.unparse(node), "cell", "exec")


def _globals(table: SymbolTable) -> set[str]:
    """Return the global names that are read, in functions and comprehensions too."""
    top = table.get_type() == "module"
    found = {
        one.get_name()
        for one in table.get_symbols()
        if one.is_referenced() and (top or one.is_global())
    }
    return found.union(*map(_globals, table.get_children()))


def _set_by(statement: ast.stmt) -> set[str]:
    """Return the names that a statement assigns, imports or defines."""
    symbols = _table(statement).get_symbols()
    return {one.get_name() for one in symbols if one.is_assigned() or one.is_imported()}


def _touched(node: ast.AST, modules: set[str]) -> Iterator[str]:
    """Yield the names of objects that a statement may change when it is run."""
    if isinstance(node, ast.FunctionDef | ast.Lambda):
        return  # its body is run by the one who calls it
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id="print"))):
            pass
        case ast.Expr(value=ast.Call()):
            yield from _names(node)
        case ast.Call(func=ast.Attribute(attr=method, value=owner)):
            if method not in READING:
                yield from _names(_root(owner)) - modules
        case ast.Attribute(ctx=ast.Store()) | ast.Subscript(ctx=ast.Store()):
            yield from _names(_root(node))
    for child in ast.iter_child_nodes(node):
        yield from _touched(child, modules)


def _names(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def _root(node: ast.AST) -> ast.AST:
    """Return what a node is a part of: `model` for `model.layers[0].weights`."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node
