"""A good PDF made into one that no archive can keep."""

from io import BytesIO

import pikepdf


def spoilt(pdf: bytes) -> bytes:
    """Take out the language, the colour profile and the title, and put in an action."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        del opened.Root["/Lang"]
        del opened.Root["/OutputIntents"]
        del opened.Root["/ViewerPreferences"]
        opened.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.GoTo)
        written = BytesIO()
        opened.save(written)
        return written.getvalue()
