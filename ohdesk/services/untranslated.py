"""Whether papers may go out with words that are only in the other language: never unless somebody says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ohdesk.domain.errors import Untranslated
from ohdesk.services import translating
from ohdesk.services.ports import Vault
from ohdesk.services.translating import Passage

if TYPE_CHECKING:
    from ohdesk.services.forms import Paper


def settled(vault: Vault, papers: Sequence[Paper], *, as_it_is: bool) -> tuple[Paper, ...]:
    """Return papers as they go out: what is not translated is told to be in the language in which it was written.

    Raises ``Untranslated`` where something lacks on any of them and nobody has said that it goes ``as_it_is``.
    """
    found = [translating.passages(vault, paper) for paper in papers]
    ask((passage for texts in found for passage in texts), as_it_is=as_it_is)
    return tuple(translating.as_it_is(paper, texts) for paper, texts in zip(papers, found, strict=True))


def ask(found: Iterable[Passage], *, as_it_is: bool) -> None:
    """Raise ``Untranslated`` where something of ``found`` lacks and nobody has said that it goes ``as_it_is``."""
    texts = tuple({passage.place.text: passage for passage in found}.values())
    lacking = translating.lacking(texts)
    if lacking and not as_it_is:
        raise Untranslated(into=texts[0].language, count=len(lacking), total=len(texts), passages=texts)
