"""The versions of TensorFlow and Keras, without importing them."""

from functools import cache
from importlib import metadata


@cache
def versions() -> dict[str, str | None]:
    """Return the versions by "tensorflow" and "keras"; None: not installed."""
    names = ("tensorflow", "tensorflow-cpu", "tensorflow-intel", "tf-nightly")
    found = (_version(name) for name in names)
    return {
        "tensorflow": next((version for version in found if version), None),
        "keras": _version("keras"),
    }


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
