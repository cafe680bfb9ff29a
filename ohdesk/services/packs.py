"""Providers' signed packs of templates and phrases: making them, taking them in, and what a group has changed since."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from ohdesk.bundle import packs
from ohdesk.bundle.packs import LARGEST, Pack
from ohdesk.domain.agenda import ItemKind, Part
from ohdesk.domain.errors import PackRefused, PracticeMismatch
from ohdesk.domain.identity import generated_id
from ohdesk.domain.packs import (
    Difference,
    TemplatePack,
    differences,
    followed,
    has_own_facts,
    is_as_delivered,
    with_their_facts,
    with_theirs,
)
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.templates import AgendaTemplate, Occasion, Phrase, TemplateItem
from ohdesk.security.canonical import canonical, parse, sha256
from ohdesk.security.devices import DeviceKey, fingerprint, public_pem
from ohdesk.security.provider_keys import read_signing_key, signing_key_file
from ohdesk.services.ports import Vault

__all__ = ["LARGEST", "Pack"]

_MAKERS = UUID(int=0)  # a pack that names no id has the one that follows from its maker's and its own name


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that could be taken in: ``words`` are its signer's fingerprint, to be compared with the provider's own.

    ``known`` is what the vault has of it already, None the first time: then the signer is whom one trusts from now on.
    """

    pack: Pack
    words: str
    known: TemplatePack | None


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a pack in did to its templates and phrases; of ``kept`` the group's own words stayed."""

    version: int
    made: int = 0
    changed: int = 0
    kept: int = 0
    removed: int = 0


def new_signing_key() -> tuple[bytes, bytes]:
    """Make a provider's key for its packs; return the file to lock away, and the public half as PEM."""
    key = DeviceKey.generate()
    return signing_key_file(key.private), public_pem(key.public)


def make(source: Mapping[str, Any], key_file: bytes) -> bytes:
    """Return the file of a pack, from its maker's own tables (TOML) and signing key.

    ``key`` in a template, an item or a phrase is what it stays known by over the versions; the title where it has none.
    Raises ``PackRefused`` ("source" with ``where``, or what no pack may hold), ``ValueError`` for no key file.
    """
    return packs.write(_pack(source), read_signing_key(key_file))


def offer_of(data: bytes) -> Offer:
    """Return what a file holds where no vault is asked about it. Raises ``PackRefused``."""
    pack = packs.read(data)
    return Offer(pack, fingerprint(pack.signer), None)


def look(vault: Vault, data: bytes) -> Offer:
    """Return what a file holds and whether the vault knows its maker, without taking anything in.

    Raises ``PackRefused``: beside what ``bundle.packs.read`` says, "signer" where somebody else signed the versions
    before it, "older" for a version before the one in use, "version_twice" for another content under its number;
    ``PracticeMismatch``.
    """
    pack = packs.read(data)
    if pack.practice is not vault.facts.practice:
        raise PracticeMismatch
    signer = b64encode(pack.signer).decode()
    known = None
    for other in vault.all(TemplatePack):
        if other.id == pack.id:
            known = other
        same_maker = other.id == pack.id or other.provider.casefold() == pack.provider.casefold()
        if same_maker and other.signer != signer:
            raise PackRefused(reason="signer", provider=other.provider)
    if known is not None and pack.version < known.version:
        raise PackRefused(reason="older", version=pack.version, known=known.version)
    if known is not None and pack.version == known.version and known.digest != sha256(data):
        raise PackRefused(reason="version_twice", version=pack.version)
    return Offer(pack, fingerprint(pack.signer), known)


def take(vault: Vault, data: bytes, today: date) -> Taken:
    """Take a pack in: what the group has not changed follows it, what it has changed stays. Raises as ``look`` does."""
    pack = look(vault, data).pack
    done: Counter[str] = Counter()
    with vault.together():
        for template in pack.templates:
            done[_take_template(vault, pack, template)] += 1
        for phrase in pack.phrases:
            done[_take_phrase(vault, pack, phrase)] += 1
        done["removed"] += _drop_what_the_pack_dropped(vault, pack)
        signer = b64encode(pack.signer).decode()
        _put(vault, TemplatePack(pack.id, pack.name, pack.provider, pack.version, signer, sha256(data), today))
    return Taken(pack.version, done["made"], done["changed"], done["kept"], done["removed"])


def forget(vault: Vault, pack_id: UUID) -> None:
    """Cease to follow a pack and to trust its signer; its templates and phrases stay with the group."""
    with vault.together():
        for template in vault.all(AgendaTemplate):
            if template.pack == str(pack_id):
                vault.save(vault.read(AgendaTemplate, template.id), replace(template, pack=""))
        for phrase in vault.all(Phrase):
            if phrase.pack == str(pack_id):
                vault.save(vault.read(Phrase, phrase.id), replace(phrase, pack=""))
        vault.remove(pack_id)


def id_of(template: AgendaTemplate) -> UUID:
    """Return the identity of the pack that brought a template; raises ``ValueError`` where none did."""
    return UUID(template.pack)


def differences_of(template: AgendaTemplate) -> tuple[Difference, ...]:
    """Return the items in which a template is not what its pack brought; none for one that no pack brought."""
    return differences(template, _delivered(template)) if template.pack else ()


def own_facts(template: AgendaTemplate) -> AgendaTemplate | None:
    """Return the template as its pack brought it where the group has given it another name or use, else None."""
    if template.pack and has_own_facts(template, _delivered(template)):
        return _delivered(template)
    return None


def is_changed(template: AgendaTemplate) -> bool:
    """Tell whether the group has changed anything of what a pack brought."""
    return bool(template.pack) and not is_as_delivered(template, _delivered(template))


def wants_a_look(template: AgendaTemplate) -> bool:
    """Tell whether the group has not said yet if its own words or the pack's newest ones are to stand."""
    return template.kept_version < template.pack_version and is_changed(template)


def take_theirs(vault: Vault, template_id: UUID, item: UUID) -> AgendaTemplate:
    """Give one item of a template the form in which the pack brought it, or take it away where the pack has none."""
    edition = vault.read(AgendaTemplate, template_id)
    return vault.save(edition, with_theirs(edition.value, _delivered(edition.value), item)).value


def take_their_facts(vault: Vault, template_id: UUID) -> AgendaTemplate:
    """Give a template the name and the use that its pack brought."""
    edition = vault.read(AgendaTemplate, template_id)
    return vault.save(edition, with_their_facts(edition.value, _delivered(edition.value))).value


def keep_ours(vault: Vault, template_id: UUID) -> AgendaTemplate:
    """Say that the group's own words stay, until the pack has a newer version."""
    edition = vault.read(AgendaTemplate, template_id)
    return vault.save(edition, replace(edition.value, kept_version=edition.value.pack_version)).value


# Taking in


def _take_template(vault: Vault, pack: Pack, brought: AgendaTemplate) -> str:
    """Take in one template and say in a word what came of it."""
    own = generated_id("pack", pack.id, str(brought.id))
    content = canonical(packs.template_content(brought)).decode()
    new = replace(brought, id=own, pack=str(pack.id), pack_version=pack.version, delivered=content)
    if vault.value_of(own) is None:
        vault.add(new)
        return "made"
    known = next((template for template in vault.all(AgendaTemplate) if template.id == own), None)
    if known is None:
        return "kept"  # the group has taken it away
    after = replace(
        followed(known, _delivered(known), brought),
        pack=new.pack,
        pack_version=new.pack_version,
        delivered=new.delivered,
    )
    vault.save(vault.read(AgendaTemplate, own), after)
    if not is_as_delivered(after, brought):
        return "kept"
    return "changed" if not is_as_delivered(known, after) else "same"


def _take_phrase(vault: Vault, pack: Pack, brought: Phrase) -> str:
    own = generated_id("pack", pack.id, str(brought.id))
    new = replace(brought, id=own, pack=str(pack.id), delivered=brought.text)
    if vault.value_of(own) is None:
        vault.add(new)
        return "made"
    known = next((phrase for phrase in vault.all(Phrase) if phrase.id == own), None)
    if known is None:
        return "kept"
    if known.text != known.delivered:
        vault.save(vault.read(Phrase, own), replace(known, pack=new.pack, delivered=new.delivered))
        return "kept"
    vault.save(vault.read(Phrase, own), replace(new, group=known.group))
    return "changed" if known.text != new.text else "same"


def _drop_what_the_pack_dropped(vault: Vault, pack: Pack) -> int:
    """Take away what the pack no longer has and nobody has changed; what was changed becomes the group's own."""
    ids = [*(template.id for template in pack.templates), *(phrase.id for phrase in pack.phrases)]
    brought = {generated_id("pack", pack.id, str(each)) for each in ids}
    removed = 0
    for template in vault.all(AgendaTemplate):
        if template.pack == str(pack.id) and template.id not in brought:
            if is_as_delivered(template, _delivered(template)):
                vault.remove(template.id)
                removed += 1
            else:
                vault.save(vault.read(AgendaTemplate, template.id), replace(template, pack=""))
    for phrase in vault.all(Phrase):
        if phrase.pack == str(pack.id) and phrase.id not in brought:
            if phrase.text == phrase.delivered:
                vault.remove(phrase.id)
                removed += 1
            else:
                vault.save(vault.read(Phrase, phrase.id), replace(phrase, pack=""))
    return removed


def _put(vault: Vault, pack: TemplatePack) -> None:
    known = vault.value_of(pack.id) is not None
    edition = vault.add(pack)
    if known:
        vault.restore(pack.id)  # it may have been forgotten before
        vault.save(edition, pack)


def _delivered(template: AgendaTemplate) -> AgendaTemplate:
    content = parse(template.delivered.encode())
    assert isinstance(content, dict)
    return packs.template_with(template.id, content)


# Making


def _pack(source: Mapping[str, Any]) -> Pack:
    name, provider = _asked(source, "name", str, ""), _asked(source, "provider", str, "")
    given = source.get("id")
    try:
        pack = UUID(given) if given is not None else generated_id("pack_id", _MAKERS, f"{provider}\n{name}")
    except (ValueError, AttributeError):
        raise PackRefused(reason="source", where="id") from None
    templates = tuple(
        _template(pack, entry, f"templates {number}")
        for number, entry in enumerate(_asked(source, "templates", list, ""), start=1)
    )
    phrases = tuple(
        _phrase(pack, entry, f"phrases {number}")
        for number, entry in enumerate(_asked(source, "phrases", list, ""), start=1)
    )
    version, practice = _asked(source, "version", int, ""), _asked(source, "practice", bool, "")
    return Pack(pack, name, provider, version, practice, templates, phrases)


def _template(pack: UUID, entry: Any, where: str) -> AgendaTemplate:  # noqa: ANN401  # whatever the maker wrote
    name = _asked(entry, "name", str, where)
    template = generated_id("pack_template", pack, _asked(entry, "key", str, where) or name)
    items = []
    for number, each in enumerate(_asked(entry, "items", list, where), start=1):
        at = f"{where}, items {number}"
        title = _asked(each, "title", str, at)
        items.append(
            TemplateItem(
                id=generated_id("pack_item", template, _asked(each, "key", str, at) or title),
                title=title,
                kind=_word(each, "kind", ItemKind, ItemKind.DISCUSSION, at),
                part=_word(each, "part", Part, Part.WHOLE, at),
                minutes_planned=_asked(each, "minutes", int, at) or None,
                text=_asked(each, "text", str, at).strip(),
                prompt=_asked(each, "prompt", str, at).strip(),
                recurring=_asked(each, "recurring", bool, at),
            )
        )
    return AgendaTemplate(
        id=template,
        name=name,
        language=_asked(entry, "language", str, where) or "fi",
        form=_word(entry, "form", EducationForm, None, where),
        occasion=_word(entry, "occasion", Occasion, Occasion.ORDINARY, where),
        items=tuple(items),
    )


def _phrase(pack: UUID, entry: Any, where: str) -> Phrase:  # noqa: ANN401
    text = _asked(entry, "text", str, where).strip()
    key = _asked(entry, "key", str, where) or text
    language = _asked(entry, "language", str, where) or "fi"
    return Phrase(generated_id("pack_phrase", pack, key), text=text, language=language)


def _asked(entry: Any, name: str, kind: type[Any], where: str) -> Any:  # noqa: ANN401
    """Return a field as its maker wrote it, or the empty value of its kind."""
    value = entry.get(name, kind()) if isinstance(entry, Mapping) else None
    if type(value) is not kind:
        raise PackRefused(reason="source", where=", ".join(filter(None, (where, name))))
    return value


def _word(entry: Any, name: str, words: type[Any], default: Any, where: str) -> Any:  # noqa: ANN401
    value = _asked(entry, name, str, where)
    try:
        return words(value) if value else default
    except ValueError:
        raise PackRefused(reason="source", where=f"{where}, {name}") from None
