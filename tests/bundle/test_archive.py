"""One tar for one set of files, and a limit on everything."""

import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.bundle import archive
from ohdesk.bundle.archive import pack, unpack
from ohdesk.domain.errors import BundleRefused

parts = st.from_regex(r"\A[a-z0-9_][a-z0-9_-]{0,20}\Z")
names = st.builds(
    lambda folders, file: "/".join([*(f"folder-{folder}" for folder in folders), f"file-{file}"]),
    st.lists(parts, max_size=2),
    parts,
)


def refusal(call, *arguments):
    with pytest.raises(BundleRefused) as caught:
        call(*arguments)
    return caught.value.data["reason"]


@given(st.dictionaries(names, st.binary(max_size=1200), min_size=1, max_size=6))
def test_what_is_packed_is_unpacked(files):
    tar = pack("root", files)
    assert unpack(tar) == ("root", files)
    with tarfile.open(fileobj=io.BytesIO(tar)) as outside:
        assert {member.name: outside.extractfile(member).read() for member in outside} == {
            f"root/{name}": content for name, content in files.items()
        }


def test_order_does_not_change_a_byte():
    assert pack("root", {"a": b"1", "b": b"2"}) == pack("root", {"b": b"2", "a": b"1"})


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../up",
        "data/../../up",
        "/absolute",
        "data//twice",
        "data/",
        "data\\up",
        "C:x",
        "nul",
        "data/NUL.txt",
        "data/com1",
        "aux/file",
        "trailing.",
        "trailing./file",
        ".hidden",
        "-option",
        "with blank",
        "äö",
        "gr\u03bfup.json",
        "line\nfeed",
        "a" * 101,
        "/".join(["part"] * 40),
    ],
)
def test_a_name_that_some_system_reads_differently_is_refused(name):
    assert refusal(pack, "root", {name: b""}) == "name"


def test_a_name_that_only_resembles_a_device_is_kept():
    files = {"console.txt": b"", "data/null": b"", "com10": b"", "auxiliary/x": b""}
    assert unpack(pack("root", files)) == ("root", files)


@pytest.mark.parametrize("other", ["DATA/FILE", "data/File", "data", "data/file/below"])
def test_two_names_for_one_place_are_refused(other):
    assert refusal(pack, "root", {"data/file": b"", other: b""}) == "twice"


def test_too_many_files_are_refused():
    files = {f"f{number}": b"" for number in range(archive.MOST_FILES)}
    tar = pack("root", files)
    assert len(unpack(tar)[1]) == archive.MOST_FILES
    assert refusal(pack, "root", files | {"one-more": b""}) == "too_many"
    more = tar[: archive.MOST_FILES * 512] + pack("root", {"one-more": b""})
    assert refusal(unpack, more) == "too_many"


@pytest.mark.parametrize("limit", ["LARGEST_FILE", "LARGEST_TOTAL"])
def test_too_much_is_refused(monkeypatch, limit):
    files = {"a": bytes(600), "b": bytes(600)}
    tar = pack("root", files)
    monkeypatch.setattr(archive, limit, 599)
    assert refusal(pack, "root", files) == "too_large"
    assert refusal(unpack, tar) == "too_large"


def test_an_archive_of_nothing_is_refused():
    assert refusal(unpack, bytes(10_240)) == "name"
    assert refusal(unpack, b"") == "archive"


def test_no_other_spelling_of_the_same_files_is_accepted():
    good = pack("root", {"a": b"12", "b": b"3"})
    spellings = [good + bytes(512), good[:-512], good[:-1], good + good]
    for place in (156, 265, 329, 514, 2000, len(good) - 1):  # type, owner, device, padding of content, of header, end
        changed = bytearray(good)
        changed[place] ^= 1
        spellings.append(bytes(changed))
    for spelling in spellings:
        assert refusal(unpack, spelling) in {"archive", "name"}
