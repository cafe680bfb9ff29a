"""Who wrote what of a text, letter by letter, in whatever order it came."""

import re
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from ohdesk.sync.authorship import Stretch, Update, woven
from ohdesk.sync.text import TextDocument

TOKEN = re.compile(r"[a-c]\d+x")


def begun(text):
    document = TextDocument()
    return Update(document.change(text, author=1), read=True)


def changed(text, *known, author, device):
    document = TextDocument(None, [update.data for update in known])
    return Update(document.change(text, author), device)


def stretches(*told):
    return tuple(Stretch(*each) for each in told)


def test_what_others_added_and_removed_is_told_and_what_was_written_here_is_not():
    base = begun("Alku 😀 keskellä.\nLoppu.")
    theirs = changed("Alku 😀 puolivälissä.\nLoppu.\nUusi kappale.", base, author=2, device="B")
    mine = changed("Alku 😀 keskellä.\nIhan loppu.", base, author=3, device="")
    assert woven([base, mine, theirs]) == stretches(
        ("same", "Alku 😀 "),
        ("removed", "keskellä", "B"),
        ("added", "puolivälissä", "B"),
        ("same", ".\nIhan loppu."),
        ("added", "\nUusi kappale.", "B"),
    )


def test_what_somebody_took_away_again_is_not_told():
    base = begun("Alku.")
    added = changed("Alku. Turha.", base, author=2, device="B")
    gone = changed("Alku.", base, added, author=3, device="C")
    assert woven([base, added, gone]) == stretches(("same", "Alku."))


def test_words_that_wait_for_others_are_told_of_whoever_wrote_them_once_all_is_there():
    base = begun("Alku.")
    first = changed("Alku. Yksi.", base, author=2, device="B")
    second = changed("Alku. Yksi. Kaksi.", base, first, author=3, device="C")
    assert woven([base, second]) == stretches(("same", "Alku."))
    assert woven([base, second, first]) == stretches(
        ("same", "Alku."), ("added", " Yksi.", "B"), ("added", " Kaksi.", "C")
    )


def test_what_had_come_before_but_waited_until_now_is_new():
    base = begun("Alku.")
    first = changed("Alku. Yksi.", base, author=2, device="B")
    second = changed("Alku. Yksi. Kaksi.", base, first, author=3, device="C")
    waited = Update(second.data, "C", read=True)
    assert woven([base, waited, first])[1:] == stretches(("added", " Yksi.", "B"), ("added", " Kaksi.", "C"))


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 30), st.booleans(), st.booleans()), max_size=14),
    st.randoms(use_true_random=False),
)
def test_any_history_tells_each_others_words_once_and_whose_they_are(steps, chance):
    base = begun("Alku. Loppu.")
    documents = {name: TextDocument(None, [base.data]) for name in "abc"}
    updates = []
    for number, (name, at, deletes, meets) in enumerate(steps):
        document = documents[name]
        words = document.text.split(" ")
        place = at % len(words)
        if deletes:
            words.pop(place)
        else:
            words.insert(place, f"{name}{number}x")
        data = document.change(" ".join(words), author=10 + "abc".index(name))
        if data is not None:
            updates.append(Update(data, "" if name == "a" else name))
        if meets:
            for update in updates:
                document.take(update.data)
    chance.shuffle(updates)
    told = woven([base, *updates])
    after = TextDocument(None, [base.data, *(update.data for update in updates)]).text
    assert "".join(stretch.text for stretch in told if stretch.fate != "removed") == after
    found = Counter()
    for stretch in told:
        if stretch.fate == "added":
            tokens = TOKEN.findall(stretch.text)
            assert {token[0] for token in tokens} <= {stretch.device}
            found.update(tokens)
    assert found == Counter(token for token in TOKEN.findall(after) if token[0] != "a")
    removed = "".join(stretch.text for stretch in told if stretch.fate == "removed")
    assert not [token for token in TOKEN.findall(removed) if token[0] != "a"]
