"""Pictures of every widget, to be looked at: ``python tests/ui/gallery.py FOLDER``."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.status_line import StatusLine
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField, TimeField
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.list_nav import ListNav, NavEntry
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.number_field import NumberField
from ohdesk.ui.widgets.page import Page
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table

DAY = date(2026, 10, 14)


@dataclass(frozen=True)
class Due:
    what: str
    why: str
    owner: str
    state: str
    tone: str


DUES = (
    Due("Hyväksy kokouksen 2 muistio", "Tarkastajat ovat kuitanneet", "puheenjohtaja", "tänään", "warn"),
    Due(
        "Tarkasta tarkastuskierroksen puutteet",
        "Kolme puutetta avoinna elokuusta",
        "kiinteistönhoito",
        "3 pv myöhässä",
        "bad",
    ),
    Due(
        "Kysy huoltajilta toiveet marraskuun teemaan",
        "Vuosikello: lokakuu",
        "huoltajien edustaja",
        "pe 9.10.",
        "neutral",
    ),
    Due("Åland-vierailun ohjelma", "Sovittiin kokouksessa 1", "kuraattori", "hoidettu", "ok"),
)


def due_row(due: Due) -> QWidget:
    return Row(due.what, f"{due.why} · {due.owner}", Pill(due.state, due.tone), Button("Avaa"))


def cards_page() -> Page:
    page = Page("Kokous 3 on viikon päästä. Esityslista odottaa kahta asiaa.", "keskiviikko 7. lokakuuta 2026")
    page.add_action(Button("Viimeistele esityslista", kind="primary", icon_name="pen-line"))
    page.messages.say("Kuraattorilta 3 muutosta, kaikki mahtuivat mukaan.", "ok", action="Näytä")
    due = Card("Nyt hoidettava")
    for number, entry in enumerate(DUES[:3]):
        if number:
            due.add(line())
        due.add(due_row(entry))
    page.add(due)
    goals = Card("Tavoitteet tänä lukuvuonna")
    for goal, touched in (
        ("Jokaisella on luokassaan ainakin yksi kaveri", "Kokous 2 · seuraavaksi: kaverikyselyn tulokset"),
        ("Poissaoloihin tartutaan varhain", "Kokous 1 · ei käsitelty 6 viikkoon"),
    ):
        goals.add(Row(goal, touched))
    goals.body.addStretch()
    safe = Card("Turvassa?")
    safe.add(Pill("Kopio verkkolevyllä", "ok"), Pill("Palautusavain kokeilematta", "warn"))
    safe.body.addStretch()
    safe.add(Button("Koko vuosikello", kind="quiet", icon_name="arrow-right"))
    page.add(Columns(goals, safe, shares=(3, 2)))
    return page


def table_page() -> Page:
    page = Page("Sovitut asiat", "Lukuvuosi 2026–2027", scrolls=False)
    page.add_action(Button("Tulosta", icon_name="printer"))
    page.add_action(Button("Uusi tehtävä", kind="primary", icon_name="plus"))
    page.add(Segments("Näytä", [("mine", "Minun"), ("late", "Myöhässä"), ("all", "Kaikki")], "all"))
    card = Card()
    table = Table(
        "Tehtävät",
        [
            Column("Tehtävä", lambda row: row.what),
            Column("Vastuussa", lambda row: row.owner),
            Column("Tila", lambda row: row.state, tone=lambda row: row.tone),
        ],
    )
    table.set_rows(DUES)
    table.sort_by(0)
    table.select(DUES[1])
    card.add(table)
    page.add(card)
    return page


def form_page() -> Page:
    page = Page("Kokouksen tiedot", "Kokous 3")
    page.add_action(Button("Poista kokous", kind="danger", icon_name="trash-2"))
    page.add_action(Button("Kutsu", kind="primary", icon_name="send"))
    form = Form()
    form.add("Otsikko", QLineEdit("Opiskeluhuoltoryhmän kokous"), "Näkyy kutsussa ja muistiossa.")
    form.add_row(
        Field("Päivä", DateField("Päivä", DAY, lambda: DAY)),
        Field("Alkaa", TimeField("Alkaa", time(14, 15))),
        Field("Kesto, min", NumberField("Kesto, min", 45, suffix=" min")),
        Field("Puheenjohtaja", Choice("Puheenjohtaja", [(1, "Rehtori"), (2, "Kuraattori")], 1)),
    )
    prose = ProseEdit()
    prose.set_text(
        "Vastausprosentti oli 87. Vastanneista 94 prosentilla on luokassaan ainakin yksi kaveri (tavoite 100).\n"
        "Alle viiden vastaajan ryhmiä ei esitetä erikseen.\n\n- Oppilaskunta ehdotti yhteistä välituntitoimintaa."
    )
    form.add("Teksti", prose)
    wrong = form.add("Paikka", QLineEdit("Neuvotteluhuone"))
    wrong.set_error("Tässä on jotain, mikä näyttää henkilötunnukselta. Poista se.")
    form.add("Salalause", PasswordField("Salalause"), "Vähintään kolme sanaa, joita kukaan ei arvaa.")
    checked = QCheckBox("Etäyhteys käytössä")
    checked.setChecked(True)
    radio = QRadioButton("Muistio julkinen")
    radio.setChecked(True)
    form.add_widget(checked)
    form.add_widget(QCheckBox("Huoltajat kutsutaan"))
    form.add_widget(radio)
    off = Button("Ei käytössä", icon_name="lock")
    off.setEnabled(False)
    form.add_row(off, Button("Lisää kohta", kind="quiet", icon_name="plus"), IconButton("ellipsis", "Lisää"))
    card = Card("Perustiedot", "Muutokset tallentuvat itsestään.")
    card.add(form)
    page.add(card)
    for role in ("info", "warn", "bad"):
        bar = MessageBar()
        bar.say("Ainoa kopio on tällä koneella. Tee kopio verkkolevylle tai tikulle.", role, action="Tee kopio")
        page.add(bar)
    page.add(
        EmptyState("handshake", "Ei vielä sovittuja asioita", "Ne kertyvät tänne kokouksista.", Button("Avaa kokous"))
    )
    return page


def framed(page: Page) -> QWidget:
    frame = QWidget()
    side = QWidget()
    side.setObjectName("sidebar")
    nav = ListNav(
        "Sivut",
        [
            NavEntry("home", "Tänään", "house"),
            NavEntry("m", "Kokoukset", "calendar-days"),
            NavEntry("p", "Suunnitelma", "target"),
        ],
    )
    nav.show_current("home")
    column = QVBoxLayout(side)
    column.setContentsMargins(10, 22, 10, 12)
    column.addWidget(Label("OHDesk", "brand"))
    column.addWidget(nav)
    column.addStretch()
    foot = StatusLine()
    foot.show_saved()
    foot.show_copies("Kopio 2 pv sitten")
    foot.show_exchange("Kuraattorin kannettava: 3 muutosta")
    foot.show_practice(practice=True)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(side)
    row.addWidget(page, 1)
    outer = QVBoxLayout(frame)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addLayout(row, 1)
    outer.addWidget(foot)
    return frame


PAGES = {"cards": cards_page, "table": table_page, "form": form_page}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    application = Application(["gallery"])
    for theme in ("light", "dark"):
        for scale in (100, 200):
            application.apply(Preferences(language="fi", theme=theme, text_scale=scale))
            for name, make in PAGES.items():
                page = framed(make())
                page.resize(1280, 800 if name != "form" else 1250)
                page.show()
                application.processEvents()
                page.grab().save(str(folder / f"{name}-{theme}-{scale}.png"))
                page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
