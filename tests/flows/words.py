"""The words that the user sees, looked up by the English ones in the source."""

from __future__ import annotations

from functools import cache
from xml.etree import ElementTree

from ohdesk.resources import resource


class Words:
    """Translates as the window does; where a translation is not finished, the window shows the source."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._translations = _translations(language)

    def __call__(self, source: str) -> tuple[str, ...]:
        """Return every way in which ``source`` may show; contexts may differ in how they say it."""
        return tuple(text.replace("&", "").strip() for text in self._translations.get(source, (source,)))

    def one(self, source: str, *values: object) -> str:
        """Return the one way in which ``source`` shows, with ``values`` in its places."""
        (text,) = self(source)
        return text.format(*values)


@cache
def _translations(language: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for message in ElementTree.parse(resource("i18n", f"ohdesk_{language}.ts")).iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        finished = translation.get("type") is None and "".join(translation.itertext()).strip()
        found.setdefault(source, {})[finished or source] = None
    return {source: tuple(texts) for source, texts in found.items()}
