"""The command line: `python -m livefit run | compare | code`."""

import argparse
import json
import os
import sys
from collections.abc import Sequence

from livefit import page_engine, program
from livefit.data import DataError, load_data
from livefit.datasets import check_own
from livefit.quiet import WrongKeras
from livefit.run import Run, finite, largest_difference
from livefit.settings import Language, SettingError, Settings, make_settings, table

NO_KERAS = {
    "ko": "케라스 엔진에는 TensorFlow가 필요합니다: pip install 'livefit[keras]'",
    "en": "The Keras engine needs TensorFlow: pip install 'livefit[keras]'",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status: 0, or 2 after a clear error."""
    options = _parser().parse_args(arguments)
    language = options.language = _language()
    try:
        settings = _settings(options, language)
        load_data(language=language)  # explained before an engine stumbles over it
        check_own(settings, None, language)
        options.command(settings, options)
    except (SettingError, DataError, RuntimeError) as error:
        print(f"livefit: {error}", file=sys.stderr)
        return 2
    except WrongKeras as error:
        print(f"livefit: {error.text(language)}", file=sys.stderr)
        return 2
    except ImportError as error:
        print(f"livefit: {NO_KERAS[language]} ({error})", file=sys.stderr)
        return 2
    return 0


def train(engine: str, settings: Settings, language: Language = "ko") -> Run:
    """Train complete `settings` with the engine "keras" or "page"."""
    if engine == "page":
        return page_engine.train(settings, language)
    from livefit import keras_engine  # TensorFlow takes seconds to import

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


def _code(settings: Settings, options: argparse.Namespace) -> None:
    print(program.source(settings), end="")


def _report(run: Run) -> str:
    """Return a run as lines of text, its accuracy beside the baseline."""
    lines = [f"engine: {run.engine}", "settings: " + _pairs(run.settings)]
    for epoch in range(len(run.history["loss"])):
        values = {name: f"{series[epoch]:.4f}" for name, series in run.history.items()}
        lines.append(f"epoch {epoch + 1}: {_pairs(values)}")
    c = run.confusion
    patients = run.settings["data"] == "patients"
    answer = "everyone survives" if patients else "always the larger class"
    cases = "deaths" if patients else "class 1"
    baseline = max(c.tn + c.fp, c.tp + c.fn) / (c.tp + c.fn + c.tn + c.fp)
    lines.append(f"baseline '{answer}': accuracy={baseline:.4f}")
    lines.append(f"{cases} found: {c.tp} of {c.tp + c.fn}; false alarms: {c.fp}")
    lines.append(f"ROC AUC: {run.auc:.4f}; updates: {run.updates}")
    return "\n".join(lines)


def _pairs(values: dict[str, object]) -> str:
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
        sub.set_defaults(command=command)
        for row in table().values():
            flag = "--" + row["name"].replace("_", "-")
            sub.add_argument(flag, metavar=row["type"].upper(), help=row["help"]["en"])
        if name != "code":
            sub.add_argument("--json", action="store_true", help="print JSON")
        if name == "run":
            sub.add_argument("--engine", choices=("keras", "page"), default="keras")
    return parser


def _settings(options: argparse.Namespace, language: Language) -> Settings:
    """Return the settings that the options name, checked."""
    given = {name: getattr(options, name) for name in table()}
    return make_settings(
        {name: _value(name, text) for name, text in given.items() if text is not None},
        language,
    )


def _value(name: str, text: str) -> object:
    """Turn an argument's text into a number where the setting is one."""
    if table()[name]["type"] == "choice":
        return text
    for number in (int, float):
        try:
            return number(text)
        except ValueError:
            continue
    return text  # the settings' own check explains it


def _language() -> Language:
    """Return the reader's language, as the shell names it."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return "ko" if locale.startswith("ko") else "en"
