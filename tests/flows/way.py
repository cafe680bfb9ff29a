"""The way of a user, stretch by stretch: by the words that stand in the window, and by keyboard."""

from __future__ import annotations

from pathlib import Path

from ohdesk.services import vaults
from tests.flows.desk import Desk

PASSPHRASE = "kettu hakee ämpärin järveltä yöllä"
SCHOOL = "Äänekosken Harjoituskoulu"
CHAIR = "Aino Esimerkki"
GOAL = "Jokainen kulkee kouluun mielellään"


def make_vault(desk: Desk) -> None:
    """From an empty laptop to the first page; the recovery key is tried by typing two of its groups."""
    words = desk.words
    desk.press(words("Create new"))
    desk.write(words("School"), SCHOOL)
    desk.choose(words("Form of education"), words("Basic education"))
    desk.write(words("Group's name"), "Öhrikkä")
    desk.write(words("Passphrase"), PASSPHRASE)
    desk.press(words("Create"))
    desk.find(words("Try the key"))
    key = [node.name for node in desk.all(role="label", within=words("Recovery key")) if ": " in node.name]
    assert len(key) == 11
    for field in desk.all(role="text"):
        place = int("".join(filter(str.isdigit, field.called)))
        desk.write(field.called, key[place - 1].partition(": ")[2].replace(" ", ""))
    desk.press(words("Try the key"))
    desk.write(words("Your name"), CHAIR)
    desk.press(words("Go on"))
    desk.find(words("Due now"))


def unlock(desk: Desk, passphrase: str = PASSPHRASE) -> None:
    """From the first page to the workspace."""
    desk.write(desk.words("Passphrase"), passphrase)
    desk.keys("Return")
    desk.find(desk.words("Pages"), "list")


def add_members(desk: Desk) -> None:
    """The principal takes the chair; a secretary and a students' representative join."""
    words = desk.words
    desk.open_page(words("Group"))
    desk.press(words.one("Edit: {0}", CHAIR))
    desk.press(words("Chair"), "radio button")
    desk.press(words("Keep"))
    for name, role, seat in (
        ("Örjan Exempel", "School social worker", "Secretary"),
        ("Åsa Övning", "Students' representative", "Member"),
    ):
        desk.press(words("Add a member"))
        desk.write(words("Name"), name)
        desk.choose(words("Role"), words(role))
        desk.press(words(seat), "radio button")
        desk.press(words("Keep"))
        desk.find(name, "label")


def plan_meeting(desk: Desk) -> None:
    """A new meeting with its day and place; two more items, moved by keyboard; a change taken back."""
    words = desk.words
    desk.open_page(words("Meetings"))
    desk.press(words("New meeting"))
    desk.choose(words("Agenda"), words("Plain agenda"))
    desk.press(words("Make the meeting"))
    today = vaults.today()
    desk.write(words("Day"), f"{today.day}.{today.month}.{today.year}")
    desk.write(words("Begins"), "14.15")
    desk.write(words("Ends"), "15.45")
    desk.write(words("Place"), "Kirjasto, ylähuone")
    desk.wait(lambda: any("14.15" in line for line in agenda(desk)), "the meeting's time in the list")
    for title in ("Välituntien turvallisuus", "Öiset älylaitteet"):
        desk.press(words("Add an item"))
        desk.write(words("Title"), title)
        desk.wait(lambda title=title: title in agenda(desk)[-2], title)  # before what closes the meeting
    desk.focus(words("Agenda"), "list")
    desk.keys("alt+Up")
    desk.wait(lambda: "Öiset älylaitteet" in agenda(desk)[-3], "the item one place further up")
    desk.keys("ctrl+z")
    desk.wait(lambda: "Öiset älylaitteet" in agenda(desk)[-2], "the item back in its place")
    desk.keys("ctrl+shift+z")
    desk.wait(lambda: "Öiset älylaitteet" in agenda(desk)[-3], "the item moved again")


def look_at_agenda(desk: Desk) -> None:
    """The invitation on the screen, and closed again."""
    words = desk.words
    desk.press(words("To the invitation"))
    desk.press(words("Preview and print"))
    desk.find(words.one("Page {0} of {1}", 1, 1), "graphic")
    desk.press(words("As text"))
    desk.wait(lambda: "Öiset älylaitteet" in desk.find(words("The paper as text"), "text").text, "the agenda as text")
    desk.keys("Escape")
    desk.press(words("Mark as invited"))
    desk.press(words("To the meeting"))


def hold_meeting(desk: Desk, said: str) -> None:
    """Attendance, what is said, what is agreed, who does what."""
    words = desk.words
    desk.press(words("Begin the meeting"))
    desk.press(words("The rest are present"))
    desk.keys("Next")
    desk.focus(words("Write what is said"))
    desk.type(said)
    desk.keys("Return")
    desk.wait(lambda: desk.shows(said), said)
    for text, key, field in (
        ("Ovi pidetään auki", "Alt+A", "What came of it"),
        ("Tarkistetaan välituntivuorot", "Alt+T", "Task"),
    ):
        desk.focus(words("Write what is said"))
        desk.type(text)
        desk.keys(words.one(key).lower())
        desk.wait(lambda text=text, field=field: text in [node.text for node in desk.all(words(field), "text")], text)
    desk.write(words("Due"), "30.6.2099")
    desk.keys("Tab")
    desk.press(words("End the meeting"))


def approve(desk: Desk) -> None:
    """The minutes given for checking, approved with the own passphrase, and locked."""
    words = desk.words
    desk.press(words("Give for checking"))
    desk.press(words("Approve…"))
    desk.write(words.one("Passphrase of {0}", CHAIR), PASSPHRASE)
    desk.press(words("Approve and lock"))
    desk.find(words("Approved and locked"))


def write_plan(desk: Desk, path: Path) -> None:
    """A plan with a goal and a measure, saved as a PDF in the window's language."""
    words = desk.words
    desk.open_page(words("Plan"))
    desk.press(words("Start an empty plan"))
    desk.focus(words("New goal"))
    desk.type(GOAL)
    desk.keys("Return")
    desk.focus(words.one("New measure for goal {0}", 1))
    desk.type("Yhteinen välipala maanantaisin")
    desk.keys("Return")
    desk.find(words.one("Measure {0}", 1))
    desk.press(words("Preview and print"))
    desk.find(words.one("Page {0} of {1}", 1, 1), "graphic")
    desk.press(words("Save as…"))
    desk.keys("Down", "Return")
    desk.save_as(path)
    desk.find(words.one("Saved: {0}", path))
    desk.keys("Escape")


def hand_over(desk: Desk, recipient: Path, path: Path) -> None:
    """The year's approved papers in one file that only the recipient opens."""
    words = desk.words
    desk.open_page(words("Documents"))
    desk.press(words("Choose the recipient's key…"))
    desk.answer_file_dialog(recipient)
    desk.save_as(path)


def lock(desk: Desk) -> None:
    """The vault closed: this process ends, another one waits for the passphrase."""
    desk.keys("ctrl+l")
    desk.wait_for_restart()
    desk.find(desk.words("Passphrase"), "text")


def find_minutes(desk: Desk, said: str) -> None:
    """The approved minutes opened from the list of meetings."""
    words = desk.words
    desk.open_page(words("Meetings"))
    desk.focus(words("Earlier meetings"), "table")
    desk.keys("Home", "Return")
    desk.find(words("Approved and locked"))
    desk.wait(lambda: desk.shows(said), said)


def agenda(desk: Desk) -> list[str]:
    """Return the lines of the agenda."""
    return [node.name for node in desk.all(role="list item", within=desk.words("Agenda"))]


def begin_meeting(desk: Desk) -> str:
    """A new meeting in its first item; returns what the field of its text is called."""
    words = desk.words
    desk.open_page(words("Meetings"))
    desk.press(words("New meeting"))
    desk.choose(words("Agenda"), words("Plain agenda"))
    desk.press(words("Make the meeting"))
    lines = desk.wait(lambda: agenda(desk)[1:], "the agenda")
    first = lines[0].removeprefix("1 ").rpartition(", ")[0]
    desk.press(f"{words.one('Hold')}: {words.one('ahead')}")
    desk.press(words("Begin the meeting"))
    desk.keys("Next")
    return desk.find(words.one("Text: {0}", first)).name
