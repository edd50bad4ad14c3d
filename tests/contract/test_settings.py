"""What a setting can be: taken, rounded or refused, with the same words."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from livefit.core.settings import SettingError, listed_controls, make_settings, table
from tests.contract import agree, cases, page

CHECK = """([name, value, language]) => {
    const {listedControls, makeSettings} = use("core/settings");
    try {
        const settings = makeSettings({[name]: value}, language);
        return [settings, listedControls(settings)];
    } catch (error) {
        return error.message;
    }
}"""


def python(name: str, value: Any, language: Any) -> Any:
    try:
        made = make_settings({name: value}, language)
    except SettingError as error:
        return str(error)
    return [made, listed_controls(made)]


def hold(given: list[list[Any]]) -> None:
    agree([python(*one) for one in given], page(CHECK, given), given)


def test_shared_cases() -> None:
    for language in ("ko", "en"):
        hold([[*case, language] for case in cases("settings")])
    choices = [
        [name, choice["value"], "ko"]
        for name, row in table().items()
        for choice in row.get("choices", [])
    ]
    hold(choices)


numbers = st.floats(allow_nan=False, allow_infinity=False) | st.floats(0, 1)
names = st.sampled_from([name for name, row in table().items() if "minimum" in row])


@settings(max_examples=20)
@given(st.lists(st.tuples(names, numbers, st.just("en")), min_size=50, max_size=50))
def test_any_number(tried: list[tuple[str, float, str]]) -> None:
    hold([list(each) for each in tried])
