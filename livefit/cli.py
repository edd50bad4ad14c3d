"""The command line: `python -m livefit run | compare | code | scenes check`."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from livefit.core import program
from livefit.core.format import decimal
from livefit.core.run import Run, finite, largest_difference
from livefit.core.settings import SettingError, Settings, make_settings, table
from livefit.core.words import Language, t
from livefit.data.generated import check_user_table
from livefit.data.patients import DataError, load_data
from livefit.engines import page_engine
from livefit.engines.tensorflow_env import WrongKeras

NO_KERAS = {
    "ko": "케라스 엔진에는 TensorFlow가 필요합니다: pip install 'livefit[keras]'",
    "en": "The Keras engine needs TensorFlow: pip install 'livefit[keras]'",
}

SCENES = {
    "count": {
        "ko": "{path}: 장면 {scenes}개, {minutes}분",
        "en": "{path}: {scenes} scenes, {minutes} minutes",
    },
    "closed": {
        "ko": "파일을 열 수 없습니다: {reason}",
        "en": "The file cannot be opened: {reason}",
    },
    "needs": {
        "ko": "장면을 읽을 패키지가 없습니다: pip install 'livefit[scenes]' ({reason})",
        "en": "Packages are missing: pip install 'livefit[scenes]' ({reason})",
    },
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status: 0, or 2 after a clear error."""
    options = _parser().parse_args(arguments)
    language = options.language = _language()
    try:
        start: Callable[[argparse.Namespace], int] = options.start
        return start(options)
    except (SettingError, DataError, RuntimeError) as error:
        print(f"livefit: {error}", file=sys.stderr)
        return 2
    except WrongKeras as error:
        print(f"livefit: {error.text(language)}", file=sys.stderr)
        return 2
    except ImportError as error:
        print(f"livefit: {NO_KERAS[language]} ({error})", file=sys.stderr)
        return 2


def _with_settings(options: argparse.Namespace) -> int:
    """Run a command that trains, or prints, what the options name."""
    settings = _settings(options, options.language)
    load_data(language=options.language)  # report its errors before those of an engine
    check_user_table(settings, None, options.language)
    options.command(settings, options)
    return 0


def _check_scenes(options: argparse.Namespace) -> int:
    """Print every error of a scenes file with its line, or how much it holds."""
    path, language = options.file, options.language
    try:
        # Nothing else in the package needs PyYAML and jsonschema.
        from livefit.scenes import reader, runs
    except ImportError as error:
        raise RuntimeError(t(SCENES, "needs", language, reason=error)) from error
    try:
        file, mistakes = reader.load_scenes(path, language)
    except OSError as error:
        raise RuntimeError(t(SCENES, "closed", language, reason=error)) from error
    if file is not None and options.runs:
        mistakes = runs.check_runs(file, language)
    for mistake in mistakes:
        print(f"{path}:{mistake.line}: {mistake.message}", file=sys.stderr)
    if file is None or mistakes:
        return 2
    if options.json:
        text = json.dumps(file.to_json(), ensure_ascii=False, indent=2)
        Path(options.json).write_text(text + "\n", "utf-8")
    counts = {"scenes": len(file.scenes), "minutes": file.minutes}
    print(t(SCENES, "count", language, path=path, **counts))
    return 0


def train(engine: str, settings: Settings, language: Language = "ko") -> Run:
    """Train complete `settings` with the engine "keras" or "page"."""
    if engine == "page":
        return page_engine.train(settings, language)
    from livefit.engines import keras_engine  # TensorFlow takes seconds to import

    return keras_engine.train(settings)


def _run(settings: Settings, options: argparse.Namespace) -> None:
    run = train(options.engine, settings, options.language)
    if options.json:
        print(json.dumps(run.to_json(), ensure_ascii=False))
    else:
        print(_report(run))


def _compare(settings: Settings, options: argparse.Namespace) -> None:
    keras, page = (
        train(engine, settings, options.language) for engine in ("keras", "page")
    )
    difference = largest_difference(keras, page)
    if options.json:
        runs = {"keras": keras.to_json(), "page": page.to_json()}
        print(json.dumps(finite({**runs, "largest_difference": difference})))
    else:
        print(_report(keras), _report(page), sep="\n\n")
        print(f"\nlargest relative difference: {difference:.2e}")


def _code(settings: Settings, _: argparse.Namespace) -> None:
    print(program.source(settings), end="")


def _report(run: Run) -> str:
    """Return a run as lines of text, its accuracy beside the baseline."""
    lines = [f"engine: {run.engine}", "settings: " + _pairs(run.settings)]
    for epoch in range(len(run.history["loss"])):
        values = {name: decimal(series[epoch]) for name, series in run.history.items()}
        lines.append(f"epoch {epoch + 1}: {_pairs(values)}")
    patients = run.settings["data"] == "patients"
    answer = "everyone survives" if patients else "always the larger class"
    cases = "deaths" if patients else "class 1"
    counts, auc = run.confusion, run.auc
    if counts is not None and auc is not None:  # the data of the command line have both
        lines.append(f"baseline '{answer}': accuracy={decimal(counts.baseline)}")
        found = f"{counts.tp} of {counts.positives}"
        lines.append(f"{cases} found: {found}; false alarms: {counts.fp}")
        lines.append(f"ROC AUC: {decimal(auc)}; updates: {run.updates}")
    return "\n".join(lines)


def _pairs(values: Mapping[str, object]) -> str:
    return ", ".join(f"{name}={value}" for name, value in values.items())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="livefit", description="Train the lecture's network from the command line."
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    for name, command, text in (
        ("run", _run, "train once and print the run"),
        ("compare", _compare, "train with both engines and print the difference"),
        ("code", _code, "print the plain Keras program"),
    ):
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(start=_with_settings, command=command)
        for row in table().values():
            flag = "--" + row["name"].replace("_", "-")
            sub.add_argument(flag, metavar=row["type"].upper(), help=row["help"]["en"])
        if name != "code":
            sub.add_argument("--json", action="store_true", help="print JSON")
        if name == "run":
            sub.add_argument("--engine", choices=("keras", "page"), default="keras")
    _add_scenes(commands)
    return parser


def _add_scenes(commands: Any) -> None:
    text = "work on the scenes of a lecture"
    scenes = commands.add_parser("scenes", help=text, description=text)
    actions = scenes.add_subparsers(required=True, metavar="action")
    text = "explain every mistake of a scenes file by its line"
    check = actions.add_parser("check", help=text, description=text)
    check.set_defaults(start=_check_scenes)
    check.add_argument("file", help="YAML or JSON, such as book/scenes.yml")
    text = "also train every scene with the page engine and compare its result"
    check.add_argument("--runs", action="store_true", help=text)
    text = "write the scenes as JSON, which the lecturer's screen can open"
    check.add_argument("--json", metavar="OUT", help=text)


def _settings(options: argparse.Namespace, language: Language) -> Settings:
    """Return the settings that the options name, checked."""
    given = {name: getattr(options, name) for name in table()}
    return make_settings(
        {name: _value(name, text) for name, text in given.items() if text is not None},
        language,
    )


def _value(name: str, text: str) -> object:
    """Return an argument as a number where the setting is one."""
    if table()[name]["type"] == "choice":
        return text
    for number in (int, float):
        try:
            return number(text)
        except ValueError:
            continue
    return text  # `make_settings` refuses it


def _language() -> Language:
    """Return the reader's language, as the shell names it."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return "ko" if locale.startswith("ko") else "en"
