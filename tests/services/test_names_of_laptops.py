"""What a laptop is called on the others: by its name, else by whose it is."""

from dataclasses import replace

import pytest
from folders import folder_of
from laptops import Laptops

from ohdesk.domain.groups import Group, Membership, Role
from ohdesk.domain.identity import new_id
from ohdesk.services import belonging, laptops
from ohdesk.services.exchange import exchange
from ohdesk.services.naming import laptop_words


@pytest.fixture
def made(tmp_path):
    made = Laptops(tmp_path)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path):
    return folder_of(tmp_path)


@pytest.fixture
def principal():
    return Membership(new_id(), name="Maija Malli", role=Role.PRINCIPAL)


def meet(chair, curator, folder):
    """Let the chair start sharing by exchanging alone, without inviting, and the curator join."""
    exchange(chair, folder)
    request = belonging.ask_to_join(curator, folder, "Kuraattorin kannettava")
    belonging.admit(chair, [request], " ".join(pair[0] for pair in request.words))
    for vault in (chair, curator):
        exchange(vault, folder)


def test_who_starts_sharing_without_naming_the_laptop_is_known_by_name(made, folder, principal):
    chair, curator = made.new(), made.new()
    chair.add(Group(new_id(), members=(principal,)))
    chair.set_member(principal.id)
    meet(chair, curator, folder)
    assert laptop_words(curator, "fi", chair.facts.device) == "Maija Malli"
    (theirs,) = [one for one in laptops.overview(curator).here if not one.own]
    assert (theirs.name, theirs.called, theirs.member) == ("", "Maija Malli", principal.id)


def test_a_name_that_was_given_goes_before_the_owners(made, folder, principal):
    chair, curator = made.new(), made.new()
    chair.add(Group(new_id(), members=(principal,)))
    chair.set_member(principal.id)
    meet(chair, curator, folder)
    laptops.call_own(chair, "Rehtorin kannettava")
    for vault in (chair, curator):
        exchange(vault, folder)
    assert laptop_words(curator, "sv", chair.facts.device) == "Rehtorin kannettava"


def test_a_seat_without_a_name_is_told_by_its_role(made, folder, principal):
    chair, curator = made.new(), made.new()
    chair.add(Group(new_id(), members=(replace(principal, name=""),)))
    chair.set_member(principal.id)
    meet(chair, curator, folder)
    assert laptop_words(curator, "fi", chair.facts.device) == "Rehtori"
    assert laptop_words(curator, "sv", chair.facts.device) == "Rektor"


def test_a_laptop_that_shared_before_is_claimed_when_it_is_known_who_is_at_it(made, folder, principal):
    chair, curator = made.new(), made.new()
    chair.add(Group(new_id(), members=(principal,)))
    meet(chair, curator, folder)
    assert laptop_words(curator, "fi", chair.facts.device) == "toinen kannettava"
    laptops.claim(chair)
    chair.set_member(principal.id)
    laptops.claim(chair)
    assert belonging.laptops(chair)[chair.facts.device].member == principal.id
    for vault in (chair, curator):
        exchange(vault, folder)
    assert laptop_words(curator, "fi", chair.facts.device) == "Maija Malli"


def test_nothing_is_claimed_where_nothing_is_shared(made, principal):
    alone = made.new()
    alone.add(Group(new_id(), members=(principal,)))
    alone.set_member(principal.id)
    laptops.claim(alone)
    assert belonging.laptops(alone) == {}
