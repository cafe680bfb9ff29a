"""A provider's pack in a group's vault: taken in, updated beside the group's own changes, refused."""

import copy
import tomllib
from dataclasses import replace
from datetime import date

import pytest

from ohdesk.domain.errors import ForbiddenContent, PackRefused, PracticeMismatch
from ohdesk.domain.packs import TemplatePack
from ohdesk.domain.templates import AgendaTemplate, Phrase
from ohdesk.services import packs
from ohdesk.services.words import sentence

TODAY = date(2026, 11, 26)
KEY, _ = packs.new_signing_key()
SOURCE = tomllib.loads(
    """
    name = "Kunnan esityslistapohjat"
    provider = "Harjoituskunta"
    version = 1

    [[templates]]
    key = "ordinary"
    name = "Tavallinen kokous"
    form = "basic"

    [[templates.items]]
    key = "opening"
    title = "Kokouksen avaus"
    kind = "procedure"
    minutes = 5

    [[templates.items]]
    title = "Tilanne"
    minutes = 15
    text = "Miten menee?"

    [[templates]]
    name = "Teemakokous"
    occasion = "theme"

    [[phrases]]
    key = "noted"
    text = "Merkittiin tiedoksi."

    [[phrases]]
    text = "Palataan asiaan."
    """
)


def changed(**about):
    return copy.deepcopy(SOURCE) | about


def made(source=SOURCE, key=KEY):
    return packs.make(source, key)


def second():
    """Return the second version: another opening, another title, a new item; the theme and one phrase dropped."""
    source = changed(version=2)
    ordinary = source["templates"][0]
    ordinary["items"][0]["text"] = "Todetaan läsnäolijat."
    ordinary["items"].append({"title": "Loppuluenta"})
    source["templates"] = [ordinary]
    source["phrases"] = [{"key": "noted", "text": "Merkitään tiedoksi."}]
    return made(source)


def refused(vault, data):
    with pytest.raises(PackRefused) as caught:
        packs.take(vault, data, TODAY)
    for language in ("fi", "sv", "en"):
        assert sentence(language, caught.value)
    return caught.value.data["reason"]


def ordinary(vault):
    return next(t for t in vault.all(AgendaTemplate) if t.form is not None)


def phrases(vault):
    return sorted(phrase.text for phrase in vault.all(Phrase))


def test_a_first_pack_shows_its_signer_and_brings_what_it_holds(vault):
    offer = packs.look(vault, made())
    assert offer.known is None
    assert len(offer.words.split()) == 10
    done = packs.take(vault, made(), TODAY)
    assert (done.made, done.changed, done.kept, done.removed) == (4, 0, 0, 0)
    template = ordinary(vault)
    assert [(item.title, item.minutes_planned) for item in template.items] == [("Kokouksen avaus", 5), ("Tilanne", 15)]
    assert (template.group, template.pack_version) == (None, 1)
    assert packs.differences_of(template) == ()
    assert phrases(vault) == ["Merkittiin tiedoksi.", "Palataan asiaan."]
    (known,) = vault.all(TemplatePack)
    assert (known.name, known.version, known.taken_on) == ("Kunnan esityslistapohjat", 1, TODAY)
    assert packs.look(vault, second()).known == known


def test_the_same_pack_again_changes_nothing(vault):
    packs.take(vault, made(), TODAY)
    before = vault.all(AgendaTemplate)
    done = packs.take(vault, made(), TODAY)
    assert (done.made, done.changed, done.kept, done.removed) == (0, 0, 0, 0)
    assert vault.all(AgendaTemplate) == before


def test_what_a_group_left_alone_follows_the_next_version(vault):
    packs.take(vault, made(), TODAY)
    done = packs.take(vault, second(), TODAY)
    assert (done.changed, done.kept, done.removed) == (2, 0, 2)
    template = ordinary(vault)
    assert [item.title for item in template.items] == ["Kokouksen avaus", "Tilanne", "Loppuluenta"]
    assert template.items[0].text == "Todetaan läsnäolijat."
    assert packs.differences_of(template) == ()
    assert phrases(vault) == ["Merkitään tiedoksi."]
    assert len(vault.all(AgendaTemplate)) == 1


def test_a_groups_own_changes_stay_and_are_shown_beside_the_packs(vault):
    packs.take(vault, made(), TODAY)
    edition = vault.read(AgendaTemplate, ordinary(vault).id)
    opening, situation = edition.value.items
    vault.save(edition, replace(edition.value, items=(replace(opening, title="Avaus ja kahvi"), situation)))
    theme = next(t for t in vault.all(AgendaTemplate) if t.form is None)
    vault.save(vault.read(AgendaTemplate, theme.id), replace(theme, name="Meidän teema"))
    for phrase in vault.all(Phrase):
        vault.save(vault.read(Phrase, phrase.id), replace(phrase, text=f"{phrase.text} Näin."))
    done = packs.take(vault, second(), TODAY)
    assert (done.changed, done.kept, done.removed) == (0, 2, 0)
    template = ordinary(vault)
    assert [item.title for item in template.items] == ["Avaus ja kahvi", "Tilanne", "Loppuluenta"]
    (difference,) = packs.differences_of(template)
    assert (difference.ours.title, difference.theirs.title) == ("Avaus ja kahvi", "Kokouksen avaus")
    assert difference.theirs.text == "Todetaan läsnäolijat."
    assert packs.wants_a_look(template)
    own = next(t for t in vault.all(AgendaTemplate) if t.form is None)
    assert (own.name, own.pack) == ("Meidän teema", "")
    assert phrases(vault) == ["Merkittiin tiedoksi. Näin.", "Palataan asiaan. Näin."]
    kept = packs.keep_ours(vault, template.id)
    assert not packs.wants_a_look(kept)
    assert packs.differences_of(kept)
    taken = packs.take_theirs(vault, template.id, difference.item)
    assert taken.items[0] == difference.theirs
    assert packs.differences_of(taken) == ()
    assert packs.differences_of(own) == ()


def test_a_name_that_a_group_gave_stays_until_it_takes_the_packs(vault):
    packs.take(vault, made(), TODAY)
    template = ordinary(vault)
    vault.save(vault.read(AgendaTemplate, template.id), replace(template, name="Meidän kokous"))
    packs.take(vault, second(), TODAY)
    ours = ordinary(vault)
    assert (ours.name, packs.differences_of(ours)) == ("Meidän kokous", ())
    assert packs.is_changed(ours)
    assert packs.wants_a_look(ours)
    assert packs.own_facts(ours).name == "Tavallinen kokous"
    taken = packs.take_their_facts(vault, ours.id)
    assert (taken.name, packs.is_changed(taken), packs.own_facts(taken)) == ("Tavallinen kokous", False, None)
    assert packs.id_of(taken) == packs.offer_of(made()).pack.id


def test_what_a_group_took_away_does_not_come_back(vault):
    packs.take(vault, made(), TODAY)
    vault.remove(ordinary(vault).id)
    for phrase in vault.all(Phrase):
        vault.remove(phrase.id)
    packs.take(vault, second(), TODAY)
    assert vault.all(AgendaTemplate) == ()
    assert vault.all(Phrase) == ()


def test_two_laptops_that_take_the_same_update_write_it_once(vault, new_vault):
    packs.take(vault, made(), TODAY)
    other = new_vault()
    other.receive(vault.operations())
    for laptop in (vault, other):
        packs.take(laptop, second(), TODAY)
    vault.receive(other.operations(vault.covers()))
    other.receive(vault.operations(other.covers()))
    for laptop in (vault, other):
        template = ordinary(laptop)
        assert template.items[0].text == "Todetaan läsnäolijat."
        assert [item.title for item in template.items] == ["Kokouksen avaus", "Tilanne", "Loppuluenta"]
        assert laptop.alternatives() == ()


def test_another_signer_an_older_version_and_a_number_used_twice_are_refused(vault):
    packs.take(vault, second(), TODAY)
    stranger, _ = packs.new_signing_key()
    assert refused(vault, made(changed(version=3), stranger)) == "signer"
    assert refused(vault, made(changed(version=3, name="Toinen paketti"), stranger)) == "signer"
    assert refused(vault, made()) == "older"
    assert refused(vault, made(changed(version=2))) == "version_twice"
    assert refused(vault, second()[:-2] + b"}") == "malformed"
    assert refused(vault, second().replace(b"Tilanne", b"Tilanna")) == "signature"
    assert ordinary(vault).pack_version == 2
    packs.take(vault, made(changed(provider="Naapurikunta"), stranger), TODAY)


def test_a_forgotten_pack_leaves_its_templates_and_may_come_from_another_signer(vault):
    packs.take(vault, made(), TODAY)
    (known,) = vault.all(TemplatePack)
    theme = next(t for t in vault.all(AgendaTemplate) if t.form is None)
    vault.save(vault.read(AgendaTemplate, theme.id), replace(theme, name="Meidän teema"))
    packs.forget(vault, known.id)
    assert vault.all(TemplatePack) == ()
    assert {template.pack for template in vault.all(AgendaTemplate)} == {""}
    assert {phrase.pack for phrase in vault.all(Phrase)} == {""}
    stranger, _ = packs.new_signing_key()
    done = packs.take(vault, made(changed(version=2), stranger), TODAY)
    assert done.version == 2
    (again,) = vault.all(TemplatePack)
    assert again.signer != known.signer
    assert {template.pack for template in vault.all(AgendaTemplate)} == {str(known.id)}
    assert {template.name for template in vault.all(AgendaTemplate)} == {"Tavallinen kokous", "Meidän teema"}
    other = made(changed(id="3a3c4a0e-0000-4000-8000-000000000002", provider="Naapuri"))
    packs.take(vault, other, TODAY)
    packs.forget(vault, known.id)
    assert len({template.pack for template in vault.all(AgendaTemplate)}) == 2


def test_practice_packs_and_practice_vaults_keep_to_themselves(vault, new_vault):
    with pytest.raises(PracticeMismatch):
        packs.take(vault, made(changed(practice=True)), TODAY)
    practice = new_vault(practice=True)
    with pytest.raises(PracticeMismatch):
        packs.take(practice, made(), TODAY)
    assert packs.take(practice, made(changed(practice=True)), TODAY).made == 4


def test_a_pack_that_holds_a_personal_identity_code_is_refused_whole(vault):
    source = changed()
    source["templates"][1]["items"] = [{"title": "Asia", "text": "131052-308T ei kuulu tänne"}]
    data = made(source)
    with pytest.raises(ForbiddenContent):
        packs.take(vault, data, TODAY)
    assert vault.all(AgendaTemplate) == ()
    assert vault.all(TemplatePack) == ()


@pytest.mark.parametrize(
    ("source", "where"),
    [
        ({"id": "x"}, "id"),
        ({"version": "1"}, "version"),
        ({"templates": [7]}, "templates 1, name"),
        ({"templates": [{"name": "A", "occasion": "summer"}]}, "templates 1, occasion"),
        ({"templates": [{"name": "A", "items": [{"title": 7}]}]}, "templates 1, items 1, title"),
        ({"phrases": [{"text": True}]}, "phrases 1, text"),
    ],
)
def test_a_makers_mistake_is_named_by_its_place(source, where):
    with pytest.raises(PackRefused) as caught:
        made(changed(**source))
    assert caught.value.data == {"reason": "source", "where": where}
    assert where in sentence("fi", caught.value)


def test_a_pack_has_its_own_id_or_one_of_its_names(vault):
    named = changed(id="3a3c4a0e-0000-4000-8000-000000000001")
    assert str(packs.look(vault, made(named)).pack.id) == named["id"]
    assert packs.look(vault, made()).pack.id == packs.look(vault, second()).pack.id
