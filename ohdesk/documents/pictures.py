"""Pictures on paper: opaque, since archives dislike see-through ones, and never trusted to be what they claim."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from ohdesk.documents.marking import MarkedCanvas

_MOST_PIXELS = 4000 * 4000


@lru_cache(maxsize=4)
def flattened(data: bytes) -> bytes | None:
    """Return a picture on white as PNG, without a see-through edge; None for bytes that are no picture.

    So is one that is far too large.
    """
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                return None
            whole = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None
    seen = whole.crop(whole.getchannel("A").getbbox())
    flat = Image.new("RGB", seen.size, "white")
    flat.paste(seen, mask=seen.getchannel("A"))
    file = BytesIO()
    flat.save(file, "PNG")
    return file.getvalue()


class PictureDrawing:
    """A picture as large as its room lets it be."""

    def __init__(self, flat: bytes, width: float, height: float) -> None:
        self._reader = ImageReader(BytesIO(flat))
        self.width = width
        self.height = height

    @classmethod
    def of(cls, data: bytes, room: tuple[float, float], k: float) -> PictureDrawing | None:
        """Return how a picture is drawn within a width and a height, enlarged by ``k``; None where it is none."""
        flat = flattened(data)
        if flat is None:
            return None
        with Image.open(BytesIO(flat)) as picture:
            scale = min(room[0] / picture.width, room[1] / picture.height) * k
            return cls(flat, picture.width * scale, picture.height * scale)

    def draw(self, canvas: MarkedCanvas) -> None:
        """Draw it from its lower left corner."""
        canvas.drawImage(self._reader, 0, 0, self.width, self.height)
