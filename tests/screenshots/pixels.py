"""Compare two pictures of a panel so that another machine's letters do not count.

Two builds of Chromium or FreeType smooth the edge of a letter or a curve differently.
So a pixel differs by as much as it is outside the range of the other picture's pixels
around it (3 x 3), in the channel that differs most: half a pixel to the side costs
little, a colour that is new costs all. This is averaged over squares of 11 x 11: a
smoothed edge leaves single pixels, something missing leaves many at one place.

Two bounds then hold, measured on the lab's own panels. Letters and lines that are moved
by half a pixel or are 0.4 px bolder, which is more than another build does, reach 33 at
the worst place, and 10 in 0.9 % of the pixels. A figure missing on an axis reaches 51,
a legend 2 px to the side 42, a curve of another colour 46; a surface 12 levels darker
reaches 12 in all of its pixels. Not seen: a missing hairline, a slightly paler text.
"""

from dataclasses import dataclass
from functools import reduce
from pathlib import Path

import numpy as np
from PIL import Image, ImageChops, ImageFilter

PLACE = 36  # of 255: no pixel may differ by more
LEVEL = 10  # of 255: what a pixel of a surface may differ by
SHARE = 0.02  # as many pixels may differ by more than LEVEL
SIZE = 2  # pixels of width or height: a slider or a list of another Chromium

STEP = 16  # the stored pictures' shades, but for the colours of surfaces
SURFACE = 0.003  # a colour of that share of the pixels is stored as it is


@dataclass(frozen=True)
class Difference:
    """What two pictures differ by.

    Attributes:
        size: by how many pixels width or height differ, the larger of the two.
        largest: the difference at the worst place, 0 to 255.
        share: the share of pixels that differ by more than LEVEL, 0 to 1.
        picture: the actual picture, faded; red where it differs by more than LEVEL.
    """

    size: int
    largest: int
    share: float
    picture: Image.Image

    @property
    def tolerable(self) -> bool:
        return self.size <= SIZE and self.largest <= PLACE and self.share <= SHARE

    def __str__(self) -> str:
        return (
            f"the worst place differs by {self.largest} of 255 (allowed: {PLACE}), "
            f"{self.share:.2%} of the pixels by more than {LEVEL} (allowed: "
            f"{SHARE:.0%}), the size by {self.size} pixels (allowed: {SIZE})"
        )


def compare(actual: Image.Image, stored: Image.Image) -> Difference:
    """Compare two pictures, from the top left corner on, where both have pixels."""
    pairs = list(zip(actual.size, stored.size, strict=True))
    common = (0, 0, *(min(pair) for pair in pairs))
    ours, theirs = (image.convert("RGB").crop(common) for image in (actual, stored))
    either = ImageChops.lighter(outside(ours, theirs), outside(theirs, ours))
    averaged = either.filter(ImageFilter.BoxBlur(5))
    worst = reduce(ImageChops.lighter, averaged.split())
    counted = worst.point(lambda level: 255 if level > LEVEL else 0)
    faded = Image.blend(ours, Image.new("RGB", ours.size, "white"), 0.7)
    faded.paste((200, 0, 0), mask=counted)
    return Difference(
        size=max(abs(a - b) for a, b in pairs),
        largest=worst.getextrema()[1],
        share=counted.histogram()[255] / (worst.width * worst.height),
        picture=faded,
    )


def outside(image: Image.Image, other: Image.Image) -> Image.Image:
    """Return by how much `image` leaves the range of `other` around each pixel."""
    below = ImageChops.subtract(other.filter(ImageFilter.MinFilter(3)), image)
    above = ImageChops.subtract(image, other.filter(ImageFilter.MaxFilter(3)))
    return ImageChops.lighter(below, above)


def save(picture: Image.Image, path: Path) -> None:
    """Write a small PNG: surfaces in their own colour, other pixels in coarse shades.

    Where these are at most 256 colours, as nearly always, it gets a palette.
    """
    pixels = np.asarray(picture.convert("RGB"))
    colours, index, counts = np.unique(
        pixels.reshape(-1, 3), axis=0, return_inverse=True, return_counts=True
    )
    coarse = np.clip((colours.astype(int) + STEP // 2) // STEP * STEP, 0, 255)
    is_surface = counts > SURFACE * counts.sum()
    shades = np.where(is_surface[:, None], colours, coarse).astype(np.uint8)
    image = Image.fromarray(shades[index.ravel()].reshape(pixels.shape))
    if len(np.unique(shades, axis=0)) <= 256:
        image = image.quantize(256, dither=Image.Dither.NONE)
    image.save(path, optimize=True)
