"""Laptops that meet on a server, over real WebDAV and real SFTP on this machine's loopback."""

import logging
from contextlib import ExitStack

import pytest
from dumps import dump
from folders import meeting
from laptops import Laptops
from servers import PASSWORD, sftp, webdav

from ohdesk.domain.errors import LogRefused
from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import admit, ask_to_join, requests
from ohdesk.services.exchange import exchange
from ohdesk.services.servers import Server, remember, server_at

pytest.importorskip("fsspec", reason="the extra for servers is not installed")
pytest.importorskip("webdav4", reason="the extra for servers is not installed")

from ohdesk.storage.server_places import server_place


@pytest.fixture
def laptops(tmp_path):
    made = Laptops(tmp_path)
    yield made
    made.close()


@pytest.fixture(params=["webdav", "sftp"])
def server(request, tmp_path):
    """How a server is reached, and the folder that it shows."""
    folder = tmp_path / "palvelin"
    folder.mkdir()
    with ExitStack() as running:
        if request.param == "webdav":
            yield Server(running.enter_context(webdav(folder)), PASSWORD), folder
        else:
            address, key = running.enter_context(sftp(folder))
            yield Server(address, PASSWORD, key), folder


@pytest.fixture
def reach():
    """A function that reaches a server; what it reached is let go after the test."""
    made = []

    def place(told):
        made.append(server_place(told))
        return made[-1]

    yield place
    for one in made:
        one.close()


def refused(call, *given):
    with pytest.raises(LogRefused) as found:
        call(*given)
    return found.value.data["reason"]


def test_two_laptops_share_their_work_over_a_server(laptops, server, reach, caplog):
    caplog.set_level(logging.DEBUG)
    told, folder = server
    chair, curator = laptops.new(), laptops.new()
    places = [reach(told) for _ in range(2)]
    chair.add(meeting("Kevään tapahtumat"))
    exchange(chair, places[0])
    words = ask_to_join(curator, places[1], "Kuraattori").words
    admit(chair, requests(chair, places[0]), " ".join(pair[0] for pair in words))
    curators = meeting("Kuraattorin asia")
    for vault, place in ((chair, places[0]), (curator, places[1])):
        exchange(vault, place)
    curator.add(curators)
    for vault, place in ((curator, places[1]), (chair, places[0]), (curator, places[1]), (chair, places[0])):
        exchange(vault, place)
    assert dump(chair) == dump(curator)
    assert len(chair.all(Meeting)) == 2
    assert exchange(chair, places[0]).up_to_date
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert [path.name for path in files if path.name.endswith(".part")] == []
    assert b"tapahtumat" not in b"".join(path.read_bytes() for path in files)
    assert PASSWORD not in caplog.text


def test_a_file_is_replaced_read_to_its_bound_and_taken_away(server, reach):
    told, folder = server
    place = reach(told)
    assert place.is_there
    assert place.logs() == []
    assert place.listed("OHDesk 1") == {}
    place.lay_down("OHDesk 1/log/a/1.ohs", b"ensin", "author")
    place.lay_down("OHDesk 1/log/a/1.ohs", b"sitten toisin", "author")
    place.lay_down("OHDesk 1/members/x.ohm", b"", "author")
    (folder / "OHDesk 1" / "log" / ".luonnos.part").write_bytes(b"kesken")
    there = place.listed("OHDesk 1")
    assert {name: one.size for name, one in there.items()} == {"log/a/1.ohs": 13, "members/x.ohm": 0}
    assert there["log/a/1.ohs"].read(100) == b"sitten toisin"
    assert there["log/a/1.ohs"].read(4) == b"sitte"
    assert place.logs() == ["OHDesk 1"]
    assert not place.holds(folder)
    place.take_away("OHDesk 1/log/a/1.ohs")
    place.take_away("OHDesk 1/log/a/1.ohs")
    assert there["log/a/1.ohs"].read(4) is None


def test_a_wrong_password_and_a_server_that_is_gone_are_told(server, reach):
    told, _ = server
    assert refused(lambda: reach(Server(told.address, "väärä", told.host_key)).is_there) == "server_login"
    gone = told.address.replace(f":{told.port}", ":9")
    assert refused(lambda: reach(Server(gone, PASSWORD, told.host_key)).is_there) == "server"


def test_an_sftp_server_whose_key_nobody_told_gets_no_password(tmp_path):
    with sftp(tmp_path) as (address, _):
        with pytest.raises(LogRefused) as found:
            server_place(Server(address, PASSWORD))
        assert found.value.data["reason"] == "server_key_new"
        assert found.value.data["fingerprint"].startswith("SHA256:")
        assert refused(server_place, Server(address, PASSWORD, "SHA256:toinen")) == "server_key"


def test_how_a_server_is_reached_stays_in_the_vault_and_addresses_that_leak_are_refused(laptops):
    vault = laptops.new()
    address = "sftp://ryhma@palvelin.example/ohdesk"
    remember(vault, server_at(vault, address, "salaisuus", "SHA256:avain"))
    again = server_at(vault, address)
    assert (again.password, again.host_key, again.user, again.path) == ("salaisuus", "SHA256:avain", "ryhma", "/ohdesk")
    assert "salaisuus" not in repr(again)
    assert server_at(vault, address, "uusi").password == "uusi"
    assert server_at(vault, "sftp://muu.example/").password == ""
    for leaky in ("http://palvelin.example/", "sftp://a:b@palvelin.example/", "ftp://x.example", "https:///polku"):
        assert refused(server_at, vault, leaky) == "server_address"
