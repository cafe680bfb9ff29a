<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About OHDesk</source>
        <translation>Tietoja OHDeskistä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Licence: EUPL-1.2. Font: Source Sans 3, SIL Open Font License. Icons: Lucide, ISC. Qt and PySide6: LGPL-3.0.</source>
        <translation>Lisenssi: EUPL-1.2. Kirjasin: Source Sans 3, SIL Open Font License. Kuvakkeet: Lucide, ISC. Qt ja PySide6: LGPL-3.0.</translation>
    </message>
    <message>
        <source>OHDesk is a working tool, not the authority&apos;s register: the official copy lies in the case-management system.</source>
        <translation>OHDesk on työväline, ei viranomaisen rekisteri: virallinen kappale on asianhallintajärjestelmässä.</translation>
    </message>
    <message>
        <source>The desk of a school&apos;s welfare group. Everything stays encrypted on this laptop.</source>
        <translation>Opiskeluhuoltoryhmän työpöytä. Kaikki on salattuna tällä koneella.</translation>
    </message>
    <message>
        <source>Version {0}, Qt {1}</source>
        <translation>Versio {0}, Qt {1}</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>The person&apos;s own passphrase</source>
        <translation>Henkilön oma salalause</translation>
    </message>
    <message>
        <source>You type your passphrase first, then the other person chooses one of their own.</source>
        <translation>Kirjoita ensin oma salalauseesi. Sitten toinen henkilö valitsee omansa.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Oma salalauseesi</translation>
    </message>
</context>
<context>
    <name>AddendumDialog</name>
    <message>
        <source>For example: a date was wrong</source>
        <translation>Esimerkiksi: päivämäärä oli väärin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Ask for the six words on the phone or face to face, not in a message: whoever could change the request on its way could change words sent along with it.</source>
        <translation>Pyydä sanat puhelimessa tai kasvokkain, älä viestissä: joka pääsisi vaihtamaan pyynnön matkalla, voisi vaihtaa mukana lähetetyt sanatkin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>If you do not send it now, the same goes later by “Send changes…”.</source>
        <translation>Jos et lähetä sitä nyt, sama lähtee myöhemmin kohdasta ”Lähetä muutokset…”.</translation>
    </message>
    <message>
        <source>It was let in. Now send it the group&apos;s work; only the group&apos;s laptops can open the file.</source>
        <translation>Kannettava on nyt mukana. Lähetä sille vielä ryhmän työ; tiedoston voivat avata vain ryhmän kannettavat.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Päästä mukaan</translation>
    </message>
    <message>
        <source>Let in: {0}</source>
        <translation>Päästä mukaan: {0}</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>Kenen kannettava</translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <source>Agreed</source>
        <translation>Sovitut asiat</translation>
    </message>
    <message>
        <source>Agreed and proposed</source>
        <translation>Sovittu ja esitetty</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Kaikki tavoitteet</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>All school years</source>
        <translation>Kaikki lukuvuodet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Odottaa vastausta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päättyneet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Etsi luettelosta</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Täällä ei ole vielä mitään</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoimet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Print the year&apos;s list</source>
        <translation>Tulosta vuoden luettelo</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Lukuvuosi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Tasks come from meetings.</source>
        <translation>Tehtävät tulevat kokouksista.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Mitä luetellaan</translation>
    </message>
    <message>
        <source>What meetings agree, note and propose is gathered here.</source>
        <translation>Tänne kertyy, mitä kokouksissa sovitaan, merkitään tiedoksi ja esitetään.</translation>
    </message>
    <message>
        <source>What was agreed {0}</source>
        <translation>Mitä sovittiin {0}</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Mitkä tehtävät</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>odotetaan</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer: {0}</source>
        <translation>Vastaus: {0}</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Merkitse vastatuksi</translation>
    </message>
    <message>
        <source>Not answered after all</source>
        <translation>Ei sittenkään vastattu</translation>
    </message>
    <message>
        <source>Raised by: {0}</source>
        <translation>Esille toi: {0}</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>vastattu {0}</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>odottaa vastausta</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Approved by</source>
        <translation>Hyväksyjä</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Choose here. Where you do not, what is shown now is approved.</source>
        <translation>Valitse tässä. Jos et valitse, vahvistetaan se, mikä näkyy nyt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diaarinumero</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>Merkitse hyväksytyksi</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Pykälä</translation>
    </message>
    <message>
        <source>The minutes are locked for good. A later correction is written as an addendum beside them.</source>
        <translation>Muistio lukitaan pysyvästi. Myöhempi korjaus kirjataan lisäyksenä sen rinnalle.</translation>
    </message>
    <message>
        <source>The plan is approved</source>
        <translation>Suunnitelman hyväksyminen</translation>
    </message>
    <message>
        <source>The rule by which this body approves the plan.</source>
        <translation>Sääntö, jonka nojalla tämä toimielin hyväksyy suunnitelman.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Kaksi versiota</translation>
    </message>
    <message>
        <source>What you do not know yet may wait: it can be added later.</source>
        <translation>Sen, mitä ei vielä tiedetä, voi lisätä myöhemmin.</translation>
    </message>
    <message>
        <source>for example Education Committee</source>
        <translation>esimerkiksi sivistyslautakunta</translation>
    </message>
    <message>
        <source>for example administrative regulations, section 24</source>
        <translation>esimerkiksi hallintosääntö 24 §</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message numerus="yes">
        <source>%n remark(s) wait.</source>
        <translation>
            <numerusform>%n huomautus odottaa.</numerusform>
            <numerusform>%n huomautusta odottaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Hyväksy ja lukitse</translation>
    </message>
    <message>
        <source>Approve in this meeting</source>
        <translation>Hyväksy tässä kokouksessa</translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation>Hyväksytty ja lukittu</translation>
    </message>
    <message>
        <source>Begin this meeting first: it is the meeting that approves them.</source>
        <translation>Avaa ensin tämä kokous: se hyväksyy muistion.</translation>
    </message>
    <message>
        <source>Minutes of meeting {0}</source>
        <translation>Kokouksen {0} muistio</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Kokouksen muistio</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Avaa muistio</translation>
    </message>
    <message>
        <source>The minutes are locked for good. A later correction is written as an addendum beside them.</source>
        <translation>Muistio lukitaan pysyvästi. Myöhempi korjaus kirjataan lisäyksenä sen rinnalle.</translation>
    </message>
    <message>
        <source>They have not been given for checking: read them together.</source>
        <translation>Muistiota ei ole annettu tarkastettavaksi: lukekaa se yhdessä.</translation>
    </message>
</context>
<context>
    <name>ApprovedView</name>
    <message numerus="yes">
        <source>%n passage(s) removed after approval</source>
        <translation>
            <numerusform>Hyväksymisen jälkeen on poistettu %n&#xa0;kohta</numerusform>
            <numerusform>Hyväksymisen jälkeen on poistettu %n&#xa0;kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(poistettu)</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Lisäys</translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation>Hyväksytty ja lukittu</translation>
    </message>
    <message>
        <source>Check that it is unchanged</source>
        <translation>Tarkista muuttumattomuus</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Vahvistettu</translation>
    </message>
    <message>
        <source>Export the record into a folder</source>
        <translation>Tallenna vahvistettu muistio kansioon</translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>Tallenna kansioon…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Tallennettu: {0}</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Ote</translation>
    </message>
    <message>
        <source>Extract: {0}</source>
        <translation>Ote: {0}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sormenjälki</translation>
    </message>
    <message>
        <source>History of this matter: {0}</source>
        <translation>Asian historia: {0}</translation>
    </message>
    <message>
        <source>Look at the approval of {0}</source>
        <translation>Katso vahvistus {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Minutes {0}, {1}</source>
        <translation>Muistio {0}, {1}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava kokous</translation>
    </message>
    <message>
        <source>Not as it was approved: {0}. Restore a backup.</source>
        <translation>Ei sama kuin hyväksyttäessä: {0}. Palauta tiedot kopiosta.</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Preview the published copy</source>
        <translation>Esikatsele julkinen kappale</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>These minutes were approved on two laptops. Both are kept; the next approval joins them.</source>
        <translation>Muistio on vahvistettu kahdella koneella. Molemmat säilyvät, ja seuraava vahvistus liittää ne yhteen.</translation>
    </message>
    <message>
        <source>Unchanged since it was approved on {0}.</source>
        <translation>Muuttumaton hyväksymisestä {0} lähtien.</translation>
    </message>
    <message>
        <source>Write an addendum…</source>
        <translation>Kirjoita lisäys…</translation>
    </message>
    <message>
        <source>approved in the meeting</source>
        <translation>hyväksyi kokouksessa</translation>
    </message>
    <message>
        <source>confirmed on paper</source>
        <translation>vahvisti paperilla</translation>
    </message>
    <message>
        <source>confirmed with an own passphrase</source>
        <translation>vahvisti omalla salalauseella</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>viimeistään {0}</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>vastaanottaja: {0}</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message numerus="yes">
        <source>%n change(s) wait for an update of OHDesk</source>
        <translation>
            <numerusform>%n muutos odottaa OHDeskin päivitystä</numerusform>
            <numerusform>%n muutosta odottaa OHDeskin päivitystä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have two versions: choose where the text is.</source>
        <translation>
            <numerusform>%n kohdassa on kaksi versiota – valitse tekstin kohdalla.</numerusform>
            <numerusform>%n kohdassa on kaksi versiota – valitse tekstin kohdalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Toinen kannettava</translation>
    </message>
    <message>
        <source>Everything found its place.</source>
        <translation>Kaikki mahtuivat mukaan.</translation>
    </message>
    <message>
        <source>Files in the folder were damaged ({0}); whole ones replaced them.</source>
        <translation>Kansiossa oli vioittuneita tiedostoja ({0}); ne korvattiin ehjillä.</translation>
    </message>
    <message>
        <source>Files were missing from the folder ({0}); they were put back.</source>
        <translation>Kansiosta puuttui tiedostoja ({0}); ne pantiin takaisin.</translation>
    </message>
    <message>
        <source>Not taken in: {0}.</source>
        <translation>Ei otettu mukaan: {0}.</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Ei uutta: kaikki on jo täällä.</translation>
    </message>
    <message>
        <source>On no laptop any more: {0}. That laptop was brought back from a copy, or closed out, before the others had it. Ask whoever used it what is missing.</source>
        <translation>Ei enää millään kannettavalla: {0}. Kannettava palautettiin varmuuskopiosta tai poistettiin ryhmästä, ennen kuin muut saivat tämän. Kysy sen käyttäjältä, mitä puuttuu.</translation>
    </message>
    <message>
        <source>Some of it follows on a file that has not come. Take that in, then this one again.</source>
        <translation>Osa jatkaa tiedostoa, joka ei ole vielä tullut. Ota se ensin ja sitten tämä uudelleen.</translation>
    </message>
    <message>
        <source>The folder had gone back to an older copy. What came after it was put back ({0}).</source>
        <translation>Kansio oli palautettu vanhempaan kopioon. Sen jälkeiset tiedostot pantiin takaisin ({0}).</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n change(s)</source>
        <translation>
            <numerusform>{0}: %n muutos</numerusform>
            <numerusform>{0}: %n muutosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n file(s)</source>
        <translation>
            <numerusform>{0}: %n tiedosto</numerusform>
            <numerusform>{0}: %n tiedostoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Add a file</source>
        <translation>Lisää tiedosto</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Lisää tiedostoja</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message>
        <source>Add it as it is</source>
        <translation>Lisää näin</translation>
    </message>
    <message>
        <source>At most {0} each</source>
        <translation>Enintään {0} kukin</translation>
    </message>
    <message>
        <source>Look at {0}</source>
        <translation>Katso: {0}</translation>
    </message>
    <message>
        <source>No program here opens this file. Save a copy of it instead.</source>
        <translation>Mikään tämän koneen ohjelma ei avaa tätä tiedostoa. Tallenna siitä kopio.</translation>
    </message>
    <message>
        <source>Not added yet. Choose again when others do not see.</source>
        <translation>Ei vielä lisätty. Valitse uudelleen, kun muut eivät näe.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Avaa {0}</translation>
    </message>
    <message>
        <source>Opened as a copy for reading. The copy goes when OHDesk locks.</source>
        <translation>Avattu lukukappaleena. Se häviää, kun OHDesk lukitaan.</translation>
    </message>
    <message>
        <source>Or drop them here. At most {0} each.</source>
        <translation>Tai pudota ne tähän. Enintään {0} kukin.</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Poista tiedosto</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Poista {0}</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Poistettu lopullisesti</translation>
    </message>
    <message>
        <source>Save a copy of {0}…</source>
        <translation>Tallenna kopio tiedostosta {0}…</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another one.</source>
        <translation>Tiedostoa ei voitu lukea. Valitse toinen.</translation>
    </message>
    <message>
        <source>The name may be about one student: {0}. Rename the file first, or add it as it is.</source>
        <translation>Nimi koskee ehkä yhtä opiskelijaa: {0}. Anna tiedostolle ensin yleinen nimi, tai lisää se näin.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tiedosto</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Add a guest</source>
        <translation>Lisää vieras</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Puheenjohtaja</translation>
    </message>
    <message>
        <source>First examiner</source>
        <translation>Ensimmäinen tarkastaja</translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <translation>Vieraan nimi</translation>
    </message>
    <message>
        <source>Guest&apos;s role</source>
        <translation>Vieraan rooli</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation>Paikalla: {0}</translation>
    </message>
    <message>
        <source>Nobody is marked present yet</source>
        <translation>Ketään ei ole vielä merkitty läsnä olevaksi</translation>
    </message>
    <message>
        <source>Present {0}: {1}</source>
        <translation>Läsnä {0}: {1}</translation>
    </message>
    <message>
        <source>Remove a guest</source>
        <translation>Poista vieras</translation>
    </message>
    <message>
        <source>Second examiner</source>
        <translation>Toinen tarkastaja</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sihteeri</translation>
    </message>
    <message>
        <source>The rest are present</source>
        <translation>Muut ovat läsnä</translation>
    </message>
    <message>
        <source>Who chairs and writes</source>
        <translation>Puheenjohtaja ja kirjaaja</translation>
    </message>
    <message>
        <source>left already: {0}</source>
        <translation>jo lähtenyt: {0}</translation>
    </message>
    <message>
        <source>not here: {0}</source>
        <translation>ei paikalla: {0}</translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Paikkoja</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>Write the body&apos;s name.</source>
        <translation>Kirjoita tahon nimi.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>molemmat</translation>
    </message>
    <message>
        <source>for example a municipality, the parents&apos; association</source>
        <translation>esimerkiksi kunta tai vanhempainyhdistys</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
</context>
<context>
    <name>ByFileCard</name>
    <message>
        <source>Changes as a file</source>
        <translation>Muutokset tiedostona</translation>
    </message>
    <message>
        <source>One small encrypted file, enclosed in mail or carried on a stick. It can also be opened by a double click, or dragged onto this window.</source>
        <translation>Yksi pieni salattu tiedosto sähköpostin liitteenä tai tikulla. Saadun tiedoston voi myös kaksoisnapsauttaa tai vetää tähän ikkunaan.</translation>
    </message>
    <message>
        <source>Send changes…</source>
        <translation>Lähetä muutokset…</translation>
    </message>
    <message>
        <source>Take changes from a file…</source>
        <translation>Ota muutokset tiedostosta…</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>No phrase has these words</source>
        <translation>Missään fraasissa ei ole näitä sanoja</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>Kirjoita, mitä sanotaan</translation>
    </message>
    <message>
        <source>Write what, not who said it – Enter adds to the text, {0} {1}, {2} {3}, {4} to item 5</source>
        <translation>Kirjoita mitä sanottiin, ei kuka – Enter lisää tekstiin, {0} {1}, {2} {3}, {4} asiaan 5</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Reference card</source>
        <translation>Tietokortti</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>To follow up</source>
        <translation>Seurattavat tehtävät</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Give the day from which the chair changes.</source>
        <translation>Anna päivä, josta puheenjohtaja vaihtuu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Name of the new chair</source>
        <translation>Uuden puheenjohtajan nimi</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Nimetty</translation>
    </message>
    <message>
        <source>New chair</source>
        <translation>Uusi puheenjohtaja</translation>
    </message>
    <message>
        <source>Nothing here needs the passphrase of the one who leaves. What is not known yet may wait.</source>
        <translation>Väistyvän salalausetta ei tarvita mihinkään. Se, mitä ei vielä tiedetä, voi odottaa.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>The chair changes</source>
        <translation>Puheenjohtaja vaihtuu</translation>
    </message>
    <message>
        <source>The education provider names who leads the group (Student Welfare Act 14 §, checked 1/2025).</source>
        <translation>Koulutuksen järjestäjä nimeää ryhmän vetäjän (oppilas- ja opiskelijahuoltolaki 14&#xa0;§, tarkistettu 1/2025).</translation>
    </message>
    <message>
        <source>The one who leaves the chair</source>
        <translation>Väistyvä puheenjohtaja</translation>
    </message>
    <message>
        <source>What the new chair should know first</source>
        <translation>Mitä uuden puheenjohtajan on hyvä tietää ensimmäiseksi</translation>
    </message>
    <message>
        <source>Who leaves the chair</source>
        <translation>Kuka väistyy</translation>
    </message>
    <message>
        <source>Words for the new chair</source>
        <translation>Viesti uudelle puheenjohtajalle</translation>
    </message>
    <message>
        <source>Write the name of the new chair.</source>
        <translation>Kirjoita uuden puheenjohtajan nimi.</translation>
    </message>
    <message>
        <source>for example the head of education</source>
        <translation>esimerkiksi sivistysjohtaja</translation>
    </message>
    <message>
        <source>leaves the group</source>
        <translation>lähtee ryhmästä</translation>
    </message>
    <message>
        <source>nobody: the seat is empty</source>
        <translation>ei kukaan: paikka on tyhjä</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <source>somebody who is not a member yet</source>
        <translation>joku, joka ei vielä ole jäsen</translation>
    </message>
    <message>
        <source>stays as a member</source>
        <translation>jää jäseneksi</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Vaihda salalause</translation>
    </message>
    <message>
        <source>Copies made before today still open with the old passphrase.</source>
        <translation>Tätä ennen tehdyt kopiot avautuvat edelleen vanhalla salalauseella.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Uusi salalause</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Nykyinen salalause</translation>
    </message>
</context>
<context>
    <name>ChangeSteps</name>
    <message numerus="yes">
        <source>%n open task(s) go with the role by themselves.</source>
        <translation>
            <numerusform>%n avoin tehtävä siirtyy itsestään roolin mukana.</numerusform>
            <numerusform>%n avointa tehtävää siirtyy itsestään roolin mukana.</numerusform>
        </translation>
    </message>
    <message>
        <source>All to {0}</source>
        <translation>Kaikki: {0}</translation>
    </message>
    <message>
        <source>Can approve now: {0}</source>
        <translation>Voi hyväksyä nyt: {0}</translation>
    </message>
    <message>
        <source>Convened by {0}</source>
        <translation>Kutsuu koolle {0}</translation>
    </message>
    <message>
        <source>Edit the change of chair</source>
        <translation>Muokkaa vaihdosta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Every memo of a meeting that was held is approved.</source>
        <translation>Jokaisen pidetyn kokouksen muistio on hyväksytty.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Let the new chair in…</source>
        <translation>Lisää uusi puheenjohtaja…</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Tee uusi avain…</translation>
    </message>
    <message>
        <source>Named by {0}</source>
        <translation>Nimesi {0}</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Kokousta ei ole suunniteltu.</translation>
    </message>
    <message>
        <source>No open task is in the leaver&apos;s own name.</source>
        <translation>Väistyvän omissa nimissä ei ole avoimia tehtäviä.</translation>
    </message>
    <message>
        <source>Nobody can approve it before the group has a chair.</source>
        <translation>Kukaan ei voi hyväksyä sitä, ennen kuin ryhmällä on puheenjohtaja.</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ei vielä kokeiltu</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the passphrase of {0}</source>
        <translation>Poista salalause: {0}</translation>
    </message>
    <message>
        <source>Removing a passphrase closes the data on this laptop. It does not reach copies made before, nor what {0} has on another laptop, on a stick or on paper: ask for those in person.</source>
        <translation>Salalauseen poisto sulkee tiedot tällä koneella. Se ei ulotu aiemmin tehtyihin kopioihin eikä siihen, mitä henkilöllä {0} on toisella koneella, tikulla tai paperilla: pyydä ne häneltä itseltään.</translation>
    </message>
    <message>
        <source>The new chair is not known yet.</source>
        <translation>Uusi puheenjohtaja ei ole vielä tiedossa.</translation>
    </message>
    <message>
        <source>The one who leaves may have the recovery sheet, or know where it lies. Make a new key: the old sheet stops working for these data. Copies made before still open with it.</source>
        <translation>Väistyvällä voi olla palautuslomake, tai hän tietää, missä se on. Tee uusi avain: vanha lomake ei sen jälkeen avaa näitä tietoja. Aiemmin tehdyt kopiot avautuvat sillä yhä.</translation>
    </message>
    <message>
        <source>The year on a few pages</source>
        <translation>Vuosi muutamalla sivulla</translation>
    </message>
    <message>
        <source>To the laptops</source>
        <translation>Kannettaviin</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Kokoukseen</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Kokouksiin</translation>
    </message>
    <message>
        <source>To the memo</source>
        <translation>Muistioon</translation>
    </message>
    <message>
        <source>To the memo of {0}</source>
        <translation>Muistioon: {0}</translation>
    </message>
    <message>
        <source>To whom: {0}</source>
        <translation>Kenelle: {0}</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Kenelle?</translation>
    </message>
    <message>
        <source>Tried {0}</source>
        <translation>Kokeiltu {0}</translation>
    </message>
    <message>
        <source>Try it by {0}.</source>
        <translation>Kokeile viimeistään {0}.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Kokeile nyt</translation>
    </message>
    <message>
        <source>What was held and agreed, goals, open tasks, waiting matters, what comes next, linked plans, where the official copies are, how OHDesk opens.</source>
        <translation>Pidetyt kokoukset, tavoitteet, avoimet tehtävät, odottavat asiat, mitä seuraavaksi, liittyvät suunnitelmat, missä viralliset kappaleet ovat ja miten OHDesk avautuu.</translation>
    </message>
    <message>
        <source>Who named the new chair is not written down.</source>
        <translation>Ei ole kirjattu, kuka nimesi uuden puheenjohtajan.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>You opened the data with the leaver&apos;s passphrase. It can be removed once somebody else has opened them with their own.</source>
        <translation>Avasit tiedot väistyvän salalauseella. Sen voi poistaa, kun joku muu on avannut tiedot omallaan.</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>viimeistään {0}</translation>
    </message>
    <message>
        <source>leaves the chair; still opens with a passphrase</source>
        <translation>väistyy; avaa yhä salalauseella</translation>
    </message>
    <message>
        <source>leaves the chair; the laptop still shares the group&apos;s work</source>
        <translation>lähtijän kannettava, joka jakaa yhä ryhmän työn</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>avaa salalauseella</translation>
    </message>
    <message>
        <source>{0} (in the meeting or on paper)</source>
        <translation>{0} (kokouksessa tai paperilla)</translation>
    </message>
    <message>
        <source>{0} (own passphrase here)</source>
        <translation>{0} (oma salalause tällä koneella)</translation>
    </message>
    <message>
        <source>{0} convenes it</source>
        <translation>{0} kutsuu koolle</translation>
    </message>
    <message>
        <source>{0} has no passphrase on this laptop yet.</source>
        <translation>{0}: ei vielä salalausetta tällä koneella.</translation>
    </message>
</context>
<context>
    <name>ChangesPart</name>
    <message numerus="yes">
        <source>%n step(s) still open.</source>
        <translation>
            <numerusform>%n vaihe on vielä auki.</numerusform>
            <numerusform>%n vaihetta on vielä auki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies made before today still open with the person&apos;s passphrase.</source>
        <translation>Tätä ennen tehdyt kopiot avautuvat edelleen henkilön salalauseella.</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>Aiemmat vaihdokset</translation>
    </message>
    <message>
        <source>Edit the change of chair</source>
        <translation>Muokkaa vaihdosta</translation>
    </message>
    <message>
        <source>Edit who leaves and who comes</source>
        <translation>Muokkaa, kuka väistyy ja kuka tulee</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Every step has been seen to.</source>
        <translation>Kaikki vaiheet on hoidettu.</translation>
    </message>
    <message>
        <source>For the new chair {0}</source>
        <translation>Uudelle puheenjohtajalle {0}</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>{0} alkaen</translation>
    </message>
    <message>
        <source>Give tasks to {0}</source>
        <translation>Tehtävät siirrettiin: {0}</translation>
    </message>
    <message>
        <source>Look at the introduction</source>
        <translation>Katso perehdytystä</translation>
    </message>
    <message>
        <source>On any day, with or without the one who leaves. One screen sees to everything.</source>
        <translation>Minä päivänä tahansa, väistyvän kanssa tai ilman häntä. Kaikki hoituu yhdellä sivulla.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the passphrase of {0}</source>
        <translation>Poista salalause: {0}</translation>
    </message>
    <message>
        <source>The chair changes</source>
        <translation>Puheenjohtaja vaihtuu</translation>
    </message>
    <message>
        <source>The chair changes: {0} → {1}</source>
        <translation>Puheenjohtaja vaihtuu: {0} → {1}</translation>
    </message>
    <message>
        <source>The chair changes…</source>
        <translation>Puheenjohtaja vaihtuu…</translation>
    </message>
    <message>
        <source>The change is complete</source>
        <translation>Vaihdos on valmis</translation>
    </message>
    <message>
        <source>The change of chair is complete.</source>
        <translation>Puheenjohtajan vaihdos on valmis.</translation>
    </message>
    <message>
        <source>When the chair changes</source>
        <translation>Kun puheenjohtaja vaihtuu</translation>
    </message>
    <message>
        <source>Who convenes the meeting</source>
        <translation>Kuka kutsuu kokouksen koolle</translation>
    </message>
    <message>
        <source>left: {0}</source>
        <translation>jätettiin: {0}</translation>
    </message>
    <message>
        <source>{0} can then no longer open these data on this laptop.</source>
        <translation>{0} ei sen jälkeen voi avata näitä tietoja tällä koneella.</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>Edit the services</source>
        <translation>Muokkaa palveluja</translation>
    </message>
    <message>
        <source>Leave out chapter {0} on purpose</source>
        <translation>Jätä luku {0} pois tarkoituksella</translation>
    </message>
    <message>
        <source>Leave out on purpose…</source>
        <translation>Jätä pois tarkoituksella…</translation>
    </message>
    <message>
        <source>Left out on purpose, because</source>
        <translation>Jätetty pois tarkoituksella, koska</translation>
    </message>
    <message>
        <source>Printed by itself below the text</source>
        <translation>Tulostuu itsestään tekstin alle</translation>
    </message>
    <message>
        <source>Questions that help</source>
        <translation>Auttavia kysymyksiä</translation>
    </message>
    <message>
        <source>Remove chapter {0}</source>
        <translation>Poista luku {0}</translation>
    </message>
    <message>
        <source>Take it as a start</source>
        <translation>Ota pohjaksi</translation>
    </message>
    <message>
        <source>Take the earlier text as a start of chapter {0}</source>
        <translation>Ota aiempi teksti luvun {0} pohjaksi</translation>
    </message>
    <message>
        <source>Text of chapter {0}</source>
        <translation>Luvun {0} teksti</translation>
    </message>
    <message>
        <source>Title of chapter {0}</source>
        <translation>Luvun {0} otsikko</translation>
    </message>
    <message>
        <source>What was written last time</source>
        <translation>Mitä viimeksi kirjoitettiin</translation>
    </message>
    <message>
        <source>Why chapter {0} is left out</source>
        <translation>Miksi luku {0} on jätetty pois</translation>
    </message>
    <message>
        <source>Write chapter {0} after all</source>
        <translation>Kirjoita luku {0} sittenkin</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Kirjoita tähän</translation>
    </message>
    <message>
        <source>Write the chapter after all</source>
        <translation>Kirjoita luku sittenkin</translation>
    </message>
    <message>
        <source>for example: told in the safety plan</source>
        <translation>esimerkiksi: kerrotaan turvallisuussuunnitelmassa</translation>
    </message>
    <message>
        <source>{0}, checked {1}</source>
        <translation>{0}, tarkistettu {1}</translation>
    </message>
</context>
<context>
    <name>ChaptersPart</name>
    <message>
        <source>Add a chapter</source>
        <translation>Lisää luku</translation>
    </message>
    <message>
        <source>Add the chapters</source>
        <translation>Lisää luvut</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Edit the chapter</source>
        <translation>Muokkaa lukua</translation>
    </message>
    <message>
        <source>Move the chapter</source>
        <translation>Siirrä lukua</translation>
    </message>
    <message>
        <source>Name a new chapter and press Enter</source>
        <translation>Kirjoita uuden luvun otsikko ja paina Enter</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Uusi luku</translation>
    </message>
    <message>
        <source>Remove the chapter</source>
        <translation>Poista luku</translation>
    </message>
    <message>
        <source>The chapter was removed.</source>
        <translation>Luku poistettiin.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check a paper</source>
        <translation>Tarkista paperi</translation>
    </message>
    <message>
        <source>Choose a PDF or drop it here. You see what it is, whether it can be archived, and whether it says the same as the minutes whose code it bears.</source>
        <translation>Valitse PDF tai pudota se tähän. Näet, mikä se on, voiko sen arkistoida ja lukeeko siinä sama kuin muistiossa, jonka tunniste siinä on.</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Valitse PDF…</translation>
    </message>
    <message>
        <source>Looking through the paper…</source>
        <translation>Tarkistetaan paperia…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-asiakirja (*.pdf)</translation>
    </message>
    <message>
        <source>The paper to check</source>
        <translation>Tarkistettava paperi</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Where the points come from</source>
        <translation>Mistä kohdat ovat</translation>
    </message>
    <message>
        <source>Write the name of the list.</source>
        <translation>Kirjoita listan nimi.</translation>
    </message>
    <message>
        <source>for example the minimum structures of our area</source>
        <translation>esimerkiksi alueemme vähimmäisrakenteet</translation>
    </message>
    <message>
        <source>who has agreed on them, in which paper</source>
        <translation>kuka niistä on sopinut, missä asiakirjassa</translation>
    </message>
</context>
<context>
    <name>ChecklistsCard</name>
    <message>
        <source>Add a list</source>
        <translation>Lisää lista</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Lisää kohta</translation>
    </message>
    <message>
        <source>Change the state of a point</source>
        <translation>Muuta kohdan tilaa</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Tarkistuslistat</translation>
    </message>
    <message>
        <source>Edit the list</source>
        <translation>Muokkaa listaa</translation>
    </message>
    <message>
        <source>Edit the point</source>
        <translation>Muokkaa kohtaa</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>List without a name</source>
        <translation>Lista ilman nimeä</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Uusi lista</translation>
    </message>
    <message>
        <source>New point: {0}</source>
        <translation>Uusi kohta: {0}</translation>
    </message>
    <message>
        <source>Point without a name</source>
        <translation>Kohta ilman nimeä</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Poista lista</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Poista kohta</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>Start from a list</source>
        <translation>Aloita valmiista listasta</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Tila: {0}</translation>
    </message>
    <message>
        <source>The list was removed.</source>
        <translation>Lista poistettiin.</translation>
    </message>
    <message>
        <source>The point waits for the next meeting.</source>
        <translation>Kohta odottaa seuraavaa kokousta.</translation>
    </message>
    <message>
        <source>The point was removed.</source>
        <translation>Kohta poistettiin.</translation>
    </message>
    <message>
        <source>There are no lists yet. Begin with your own, or with one to start from.</source>
        <translation>Listoja ei ole vielä. Aloita omasta tai valmiista listasta.</translation>
    </message>
    <message>
        <source>To a meeting</source>
        <translation>Kokoukseen</translation>
    </message>
    <message>
        <source>To a meeting: {0}</source>
        <translation>Kokoukseen: {0}</translation>
    </message>
    <message>
        <source>Waits for a meeting</source>
        <translation>Odottaa kokousta</translation>
    </message>
    <message>
        <source>What should be in place, such as minimum structures. Make the points your own.</source>
        <translation>Mitä pitäisi olla kunnossa, esimerkiksi vähimmäisrakenteet. Tehkää kohdista omanne.</translation>
    </message>
    <message>
        <source>Write a point and press Enter</source>
        <translation>Kirjoita kohta ja paina Enter</translation>
    </message>
    <message>
        <source>gone through {0}</source>
        <translation>käyty läpi {0}</translation>
    </message>
    <message>
        <source>{0} of {1} points in place</source>
        <translation>{0} / {1} kohtaa kunnossa</translation>
    </message>
</context>
<context>
    <name>ChoicesLine</name>
    <message>
        <source>Language of the paper</source>
        <translation>Paperin kieli</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>Valittiin: {0}</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Ota sittenkin toinen</translation>
    </message>
    <message>
        <source>Take the other one: {0}</source>
        <translation>Ota sittenkin toinen: {0}</translation>
    </message>
</context>
<context>
    <name>ClockPage</name>
    <message numerus="yes">
        <source>%n entry(ies) taken into the clock.</source>
        <translation>
            <numerusform>Vuosikelloon otettiin %n merkintä.</numerusform>
            <numerusform>Vuosikelloon otettiin %n merkintää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Lisää merkintä</translation>
    </message>
    <message>
        <source>Add an entry in one line</source>
        <translation>Lisää merkintä yhdellä rivillä</translation>
    </message>
    <message>
        <source>Add the first entry</source>
        <translation>Lisää ensimmäinen merkintä</translation>
    </message>
    <message>
        <source>Added: {0}, {1}</source>
        <translation>Lisätty: {0}, {1}</translation>
    </message>
    <message>
        <source>Choose ready-made entries</source>
        <translation>Valitse valmiita merkintöjä</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Muokkaa merkintää</translation>
    </message>
    <message>
        <source>For example: January: wellbeing survey</source>
        <translation>Esimerkiksi: tammikuu: hyvinvointikysely</translation>
    </message>
    <message>
        <source>Handled: {0}</source>
        <translation>Hoidettu: {0}</translation>
    </message>
    <message>
        <source>Mark as handled</source>
        <translation>Merkitse hoidetuksi</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Uusi merkintä</translation>
    </message>
    <message>
        <source>Nothing has been chosen for this school year yet</source>
        <translation>Tälle lukuvuodelle ei ole vielä valittu mitään</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Ready-made entries</source>
        <translation>Valmiita merkintöjä</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Poista merkintä</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Poistettu: {0}</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Lukuvuosi</translation>
    </message>
    <message>
        <source>Table for the group</source>
        <translation>Taulukko ryhmälle</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies) from earlier years</source>
        <translation>
            <numerusform>Ota %n merkintä aiemmilta vuosilta</numerusform>
            <numerusform>Ota %n merkintää aiemmilta vuosilta</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota uudelleen esiin</translation>
    </message>
    <message>
        <source>The year as a wheel</source>
        <translation>Vuosi pyöränä</translation>
    </message>
    <message>
        <source>What comes up every year in which month: surveys, themes, evaluation. The page then reminds of it.</source>
        <translation>Mitä tapahtuu joka vuosi missäkin kuussa: kyselyt, teemat, arviointi. Vuosikello muistuttaa niistä ajallaan.</translation>
    </message>
    <message>
        <source>Wheel (A4)</source>
        <translation>Pyörä (A4)</translation>
    </message>
    <message>
        <source>Wheel for the wall (A3)</source>
        <translation>Pyörä seinälle (A3)</translation>
    </message>
    <message>
        <source>Yearly clock {0}</source>
        <translation>Vuosikello {0}</translation>
    </message>
</context>
<context>
    <name>ClockTemplatesDialog</name>
    <message>
        <source>Form of education</source>
        <translation>Koulutusmuoto</translation>
    </message>
    <message>
        <source>Ready-made entries</source>
        <translation>Valmiita merkintöjä</translation>
    </message>
    <message>
        <source>Take into the clock</source>
        <translation>Ota vuosikelloon</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Poista valinnat</translation>
    </message>
    <message>
        <source>Tick what belongs to your year. Everything can be changed and removed afterwards.</source>
        <translation>Valitse, mitä teidän vuoteenne kuuluu. Kaikkea voi muuttaa ja poistaa jälkeenpäin.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answer without a meeting</source>
        <translation>Vastaa ilman kokousta</translation>
    </message>
    <message>
        <source>Is told to whoever raised it: {0}</source>
        <translation>Kerrotaan aloitteen tekijälle: {0}</translation>
    </message>
    <message>
        <source>Let it lapse</source>
        <translation>Anna raueta</translation>
    </message>
    <message>
        <source>Let the matter lapse</source>
        <translation>Asian raukeaminen</translation>
    </message>
    <message>
        <source>Why it is not taken up</source>
        <translation>Miksi sitä ei käsitellä</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Kirjoita muutama sana.</translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n linjaus</numerusform>
            <numerusform>%n linjausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tehtävä</numerusform>
            <numerusform>%n tehtävää</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksytään</translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation>Takaisin asioihin</translation>
    </message>
    <message>
        <source>Closing reading</source>
        <translation>Loppuluenta</translation>
    </message>
    <message>
        <source>Closing reading · {0} of {1}</source>
        <translation>Loppuluenta · {0} / {1}</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Täydennä</translation>
    </message>
    <message>
        <source>Complete it: {0}</source>
        <translation>Täydennä: {0}</translation>
    </message>
    <message>
        <source>Everything has been read</source>
        <translation>Kaikki on luettu</translation>
    </message>
    <message>
        <source>Give for checking</source>
        <translation>Annetaan tarkastettavaksi</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Irralliset</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava kokous</translation>
    </message>
    <message>
        <source>No owner or no day yet</source>
        <translation>Tekijä tai päivä puuttuu vielä</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Edellinen (Page Up)</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Kuka tekee ja mihin mennessä?</translation>
    </message>
    <message>
        <source>for example We 13.1. at 14.15, room 2</source>
        <translation>esimerkiksi ke 13.1. klo 14.15, huone 2</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Chapter at the end</source>
        <translation>Loppuun omaksi luvuksi</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Sarake {0}</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Mitä sarakkeista tulee</translation>
    </message>
    <message>
        <source>What {0} becomes</source>
        <translation>Mitä sarakkeesta {0} tulee</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Answered on</source>
        <translation>Vastauspäivä</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The main points, in general words</source>
        <translation>Pääasiat yleisin sanoin</translation>
    </message>
    <message>
        <source>Those asked stand here as a body, such as the staff; never one person&apos;s matter.</source>
        <translation>Kysytyt ovat tässä yhteisönä, esimerkiksi henkilöstö; ei koskaan yhden ihmisen asiaa.</translation>
    </message>
    <message>
        <source>What changed in the plan</source>
        <translation>Mitä suunnitelmassa muuttui</translation>
    </message>
    <message>
        <source>What is told back to those who were asked</source>
        <translation>Mitä kysytyille kerrotaan</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Mitä he sanoivat</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Keneltä kysytään</translation>
    </message>
    <message>
        <source>Write who is asked.</source>
        <translation>Kirjoita, keneltä kysytään.</translation>
    </message>
    <message>
        <source>for example meeting, survey, Wilma</source>
        <translation>esimerkiksi kokous, kysely, Wilma</translation>
    </message>
    <message>
        <source>for example the students&apos; association</source>
        <translation>esimerkiksi oppilaskunta</translation>
    </message>
</context>
<context>
    <name>CommentsPart</name>
    <message>
        <source>Add a body</source>
        <translation>Lisää kysyttävä</translation>
    </message>
    <message>
        <source>Add a body: {0}</source>
        <translation>Lisää kysyttävä: {0}</translation>
    </message>
    <message>
        <source>Add who is asked</source>
        <translation>Lisää kysyttävä</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>Edit what they said</source>
        <translation>Muokkaa kommenttia</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Huoltajat</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Kuultu</translation>
    </message>
    <message>
        <source>Heard about the plan</source>
        <translation>Kuultu suunnitelmasta</translation>
    </message>
    <message>
        <source>Nobody has been asked about this plan yet</source>
        <translation>Tästä suunnitelmasta ei ole vielä kysytty keneltäkään</translation>
    </message>
    <message>
        <source>Printed as a chapter of its own. It is whole when those asked know what changed.</source>
        <translation>Tulostuu omana lukunaan. Kierros on valmis, kun kysytyt tietävät, mikä muuttui.</translation>
    </message>
    <message>
        <source>Put out for comments</source>
        <translation>Anna kommentoitavaksi</translation>
    </message>
    <message>
        <source>Remove who was asked</source>
        <translation>Poista kysytty</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Poistettu: {0}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>Student welfare services</source>
        <translation>Opiskeluhuoltopalvelut</translation>
    </message>
    <message>
        <source>Students&apos; association</source>
        <translation>Oppilaskunta</translation>
    </message>
    <message>
        <source>Those asked see early what is planned, and say what is missing.</source>
        <translation>Kysytyt näkevät ajoissa, mitä suunnitellaan, ja sanovat, mitä puuttuu.</translation>
    </message>
    <message>
        <source>Told what changed</source>
        <translation>Muutos kerrottu</translation>
    </message>
    <message>
        <source>What changed: {0}</source>
        <translation>Mikä muuttui: {0}</translation>
    </message>
    <message>
        <source>What they said about the plan</source>
        <translation>Mitä he sanoivat suunnitelmasta</translation>
    </message>
    <message>
        <source>Who is asked about the plan</source>
        <translation>Keneltä suunnitelmasta kysytään</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>vastattu {0}</translation>
    </message>
    <message>
        <source>asked {0}</source>
        <translation>kysytty {0}</translation>
    </message>
</context>
<context>
    <name>CommunicationDialog</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Goal that this serves</source>
        <translation>Tavoite, johon tämä liittyy</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Link to take part</source>
        <translation>Osallistumislinkki</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>Tarkemmin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Recording afterwards</source>
        <translation>Tallenne jälkikäteen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Mitä kerrotaan</translation>
    </message>
    <message>
        <source>Who tells</source>
        <translation>Kuka kertoo</translation>
    </message>
    <message>
        <source>Write what is told.</source>
        <translation>Kirjoita, mitä kerrotaan.</translation>
    </message>
    <message>
        <source>for example guardians of year 7</source>
        <translation>esimerkiksi 7. luokkien huoltajat</translation>
    </message>
    <message>
        <source>for example principal</source>
        <translation>esimerkiksi rehtori</translation>
    </message>
    <message>
        <source>for example the results of the friend survey</source>
        <translation>esimerkiksi kaverikyselyn tulokset</translation>
    </message>
    <message>
        <source>no particular goal</source>
        <translation>ei tiettyä tavoitetta</translation>
    </message>
    <message>
        <source>where an event is</source>
        <translation>tilaisuuden paikka</translation>
    </message>
</context>
<context>
    <name>CommunicationPart</name>
    <message>
        <source>Add something to tell</source>
        <translation>Lisää kerrottavaa</translation>
    </message>
    <message>
        <source>Drafted from approved public minutes; numbered when they go out.</source>
        <translation>Luonnostellaan hyväksytyistä julkisista muistioista; numeroidaan, kun ne lähtevät.</translation>
    </message>
    <message>
        <source>Edit what is told</source>
        <translation>Muokkaa kerrottavaa</translation>
    </message>
    <message>
        <source>For each goal: who should know, how, and who tells them?</source>
        <translation>Jokaisesta tavoitteesta: kenen pitää tietää, miten, ja kuka kertoo?</translation>
    </message>
    <message>
        <source>It begins from what was agreed since the last one; you write the rest.</source>
        <translation>Se alkaa siitä, mitä edellisen jälkeen sovittiin; sinä kirjoitat loput.</translation>
    </message>
    <message>
        <source>Messages, open events and talks, each with its owner.</source>
        <translation>Viestit, avoimet tilaisuudet ja keskustelut, jokaisella vastuuhenkilö.</translation>
    </message>
    <message>
        <source>New newsletter</source>
        <translation>Uusi uutiskirje</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Uutiskirje</translation>
    </message>
    <message>
        <source>Newsletter in another language</source>
        <translation>Uutiskirje toisella kielellä</translation>
    </message>
    <message>
        <source>Newsletters</source>
        <translation>Uutiskirjeet</translation>
    </message>
    <message>
        <source>No newsletter has been written yet</source>
        <translation>Uutiskirjeitä ei ole vielä kirjoitettu</translation>
    </message>
    <message>
        <source>Nothing to tell has been written down for this school year</source>
        <translation>Tälle lukuvuodelle ei ole vielä kirjattu kerrottavaa</translation>
    </message>
    <message>
        <source>Remove the newsletter</source>
        <translation>Poista uutiskirje</translation>
    </message>
    <message>
        <source>Remove what is told</source>
        <translation>Poista kerrottava</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Poistettu: {0}</translation>
    </message>
    <message>
        <source>Something to tell</source>
        <translation>Kerrottavaa</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Mitä kerrotaan</translation>
    </message>
</context>
<context>
    <name>CommunicationRow</name>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Tavoite: {0}</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>Merkitse kerrotuksi</translation>
    </message>
    <message>
        <source>Mark as told: {0}</source>
        <translation>Merkitse kerrotuksi: {0}</translation>
    </message>
    <message>
        <source>Recording: {0}</source>
        <translation>Tallenne: {0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>Take part: {0}</source>
        <translation>Osallistu: {0}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Add and lock</source>
        <translation>Lisää ja lukitse</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Lisäys</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Hyväksy ja lukitse</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Muistion hyväksyminen</translation>
    </message>
    <message>
        <source>Not everything is saved yet. Mend the marked field first.</source>
        <translation>Kaikki ei ole vielä tallessa. Korjaa ensin merkitty kenttä.</translation>
    </message>
    <message>
        <source>Who confirms</source>
        <translation>Kuka vahvistaa</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>The group has no chair yet. Choose one on the page Group.</source>
        <translation>Ryhmällä ei ole vielä puheenjohtajaa. Valitse hänet Ryhmä-sivulla.</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message numerus="yes">
        <source>%n point(s) are left out on purpose.</source>
        <translation>
            <numerusform>%n kohta on jätetty pois tarkoituksella.</numerusform>
            <numerusform>%n kohtaa on jätetty pois tarkoituksella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the missing chapters</source>
        <translation>Lisää puuttuvat luvut</translation>
    </message>
    <message>
        <source>Leave out: {0}</source>
        <translation>Jätä pois: {0}</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Jätä pois…</translation>
    </message>
    <message>
        <source>Left out on purpose: {0}</source>
        <translation>Jätetty pois tarkoituksella: {0}</translation>
    </message>
    <message>
        <source>Nothing here stops you: a plan may be printed and approved as it is.</source>
        <translation>Mikään näistä ei estä: suunnitelman voi tulostaa ja hyväksyä tällaisenaan.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Mikä on vielä avoinna</translation>
    </message>
    <message>
        <source>What the last evaluation said</source>
        <translation>Mitä viime arviointi sanoi</translation>
    </message>
    <message>
        <source>What the plan answers</source>
        <translation>Mihin suunnitelma vastaa</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Kirjoita</translation>
    </message>
    <message>
        <source>Write: {0}</source>
        <translation>Kirjoita: {0}</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>hyvä käytäntö</translation>
    </message>
    <message>
        <source>{0} of {1} points are written.</source>
        <translation>Kohdista on kirjoitettu {0}/{1}.</translation>
    </message>
    <message>
        <source>{0}, checked {1}</source>
        <translation>{0}, tarkistettu {1}</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, sivu {1}</translation>
    </message>
</context>
<context>
    <name>ContinuingCard</name>
    <message>
        <source>Add somebody new</source>
        <translation>Lisää uusi jäsen</translation>
    </message>
    <message>
        <source>Does {0} go on?</source>
        <translation>Jatkaako {0}?</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Jatkaa</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Lähtee</translation>
    </message>
    <message>
        <source>Mark those who leave. Their seats end with the school year before; what they did stays.</source>
        <translation>Merkitse ne, jotka lähtevät. Heidän jäsenyytensä päättyy edellisen lukuvuoden lopussa; se, mitä he tekivät, säilyy.</translation>
    </message>
    <message>
        <source>This is how we go on</source>
        <translation>Näin jatketaan</translation>
    </message>
    <message>
        <source>Who goes on in {0}?</source>
        <translation>Ketkä jatkavat {0}?</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy has been made.</source>
        <translation>Kopio on tehty.</translation>
    </message>
    <message>
        <source>A network drive or a stick: for the day this laptop is lost or breaks.</source>
        <translation>Verkkolevy tai muistitikku sitä päivää varten, kun kone katoaa tai hajoaa.</translation>
    </message>
    <message>
        <source>Bring back the chosen one as data of its own</source>
        <translation>Palauta valittu omiksi tiedoikseen</translation>
    </message>
    <message>
        <source>Choose a copy from the list first.</source>
        <translation>Valitse ensin kopio luettelosta.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Copied after every opening</source>
        <translation>Kopioidaan joka avaamisen jälkeen</translation>
    </message>
    <message>
        <source>Copies on this laptop</source>
        <translation>Kopiot tällä koneella</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Kopioi nyt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>One is made after every opening; the ten newest stay. Old copies open with old passphrases.</source>
        <translation>Kopio tehdään joka avaamisen jälkeen, ja kymmenen uusinta säilytetään. Vanhat kopiot avautuvat silloisella salalauseella.</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Toinen paikka</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>The copy is back as {0}. Lock, and choose it on the first page.</source>
        <translation>Kopio on palautettu nimellä {0}. Lukitse ja valitse se ensimmäisellä sivulla.</translation>
    </message>
    <message>
        <source>The only copy is on this laptop</source>
        <translation>Ainoa varmuuskopio on tällä koneella</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>ei vielä kopiota</translation>
    </message>
    <message>
        <source>open</source>
        <translation>kesken</translation>
    </message>
</context>
<context>
    <name>CoveragePart</name>
    <message>
        <source>It does not wait for an agenda any more.</source>
        <translation>Se ei enää odota esityslistaa.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Avaa suunnitelma</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Say where it shows</source>
        <translation>Kerro, missä se näkyy</translation>
    </message>
    <message>
        <source>Take back from the agenda</source>
        <translation>Ota pois esityslistan jonosta</translation>
    </message>
    <message>
        <source>The list is our own. Where a section is named, it was read in the month in brackets; check what holds now.</source>
        <translation>Luettelo on omamme. Mainittu pykälä on luettu suluissa olevana kuukautena; tarkista, mikä on voimassa nyt.</translation>
    </message>
    <message>
        <source>The plan of this school year has no goals yet.</source>
        <translation>Lukuvuoden suunnitelmassa ei ole vielä tavoitteita.</translation>
    </message>
    <message>
        <source>What touched each goal this year. Not found in the material is not the same as not done.</source>
        <translation>Missä kukin tavoite on tänä vuonna ollut esillä. Ei löytynyt aineistosta ei tarkoita, ettei olisi tehty.</translation>
    </message>
    <message>
        <source>Where it shows {0}</source>
        <translation>Missä näkyy {0}</translation>
    </message>
    <message>
        <source>Where the goals show</source>
        <translation>Missä tavoitteet näkyvät</translation>
    </message>
    <message>
        <source>Where the year&apos;s work shows</source>
        <translation>Missä vuoden työ näkyy</translation>
    </message>
</context>
<context>
    <name>CoverageRow</name>
    <message>
        <source>A goal without a name</source>
        <translation>Tavoite ilman nimeä</translation>
    </message>
    <message>
        <source>Left out on purpose: {0}</source>
        <translation>Jätetään tarkoituksella pois: {0}</translation>
    </message>
    <message>
        <source>Put on an agenda</source>
        <translation>Asiaksi kokoukseen</translation>
    </message>
    <message>
        <source>Say where it shows: {0}</source>
        <translation>Kerro, missä näkyy: {0}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ota takaisin</translation>
    </message>
    <message>
        <source>The goal&apos;s path</source>
        <translation>Tavoitteen polku</translation>
    </message>
    <message>
        <source>Waits for a place on an agenda.</source>
        <translation>Odottaa paikkaa esityslistalla.</translation>
    </message>
    <message>
        <source>coming: {0}</source>
        <translation>tulossa: {0}</translation>
    </message>
    <message>
        <source>last time: {0}</source>
        <translation>edellinen: {0}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick a day: {0}</source>
        <translation>Valitse päivä: {0}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eilen</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>{0}&#xa0;päivää sitten</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Add to the calendar</source>
        <translation>Lisää kalenteriin</translation>
    </message>
    <message>
        <source>Bring in days off</source>
        <translation>Tuo vapaapäivät</translation>
    </message>
    <message>
        <source>No day of this school year was found here:</source>
        <translation>Näiltä riveiltä ei löytynyt tämän lukuvuoden päivää:</translation>
    </message>
    <message>
        <source>One run of days on a line: Autumn holiday 12.–16.10.2026</source>
        <translation>Yksi vapaa rivillään: Syysloma 12.–16.10.2026</translation>
    </message>
</context>
<context>
    <name>DefectDialog</name>
    <message>
        <source>A defect is about the building, the yard or how things are done; never about one person.</source>
        <translation>Puute koskee rakennusta, pihaa tai toimintatapaa, ei koskaan yhtä ihmistä.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Puute</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>To be repaired by</source>
        <translation>Korjattava viimeistään</translation>
    </message>
    <message>
        <source>What is to be repaired</source>
        <translation>Mitä korjataan</translation>
    </message>
    <message>
        <source>Who answers for the repair</source>
        <translation>Kuka vastaa korjaamisesta</translation>
    </message>
    <message>
        <source>Write what is to be repaired.</source>
        <translation>Kirjoita, mitä korjataan.</translation>
    </message>
    <message>
        <source>for example the stairs of building B</source>
        <translation>esimerkiksi B-rakennuksen portaat</translation>
    </message>
    <message>
        <source>for example the town&apos;s property services</source>
        <translation>esimerkiksi kaupungin tilapalvelut</translation>
    </message>
</context>
<context>
    <name>DefectRow</name>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Look again: due {0}</source>
        <translation>Katsottava uudelleen {0}</translation>
    </message>
    <message>
        <source>Next look by {0}</source>
        <translation>Seuraava seuranta viimeistään {0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>To a meeting</source>
        <translation>Kokoukseen</translation>
    </message>
    <message>
        <source>To a meeting: {0}</source>
        <translation>Kokoukseen: {0}</translation>
    </message>
    <message>
        <source>Waits for a meeting</source>
        <translation>Odottaa kokousta</translation>
    </message>
    <message>
        <source>Write down a look</source>
        <translation>Kirjaa seuranta</translation>
    </message>
    <message>
        <source>Write down a look: {0}</source>
        <translation>Kirjaa seuranta: {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>viimeistään {0}</translation>
    </message>
</context>
<context>
    <name>DeliverDialog</name>
    <message>
        <source>Files in a folder</source>
        <translation>Tiedostoina kansioon</translation>
    </message>
    <message>
        <source>Hand on to records management: {0}</source>
        <translation>Toimita asianhallintaan: {0}</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Made are a PDF for the archive (PDF/A), a Word file to edit, and a file that describes the paper. OHDesk sends nothing: save them and take them to records management as your organisation does.</source>
        <translation>Tiedostoja ovat arkistokelpoinen PDF (PDF/A), muokattava Word-tiedosto ja asiakirjan kuvaileva metatiedosto. OHDesk ei lähetä mitään: tallenna tiedostot ja vie ne asianhallintaan organisaatiosi tavalla.</translation>
    </message>
    <message>
        <source>Make the files…</source>
        <translation>Tee tiedostot…</translation>
    </message>
    <message>
        <source>One file (.zip)</source>
        <translation>Yhtenä tiedostona (.zip)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennetaan</translation>
    </message>
    <message>
        <source>The group&apos;s own copy</source>
        <translation>Ryhmän oma kappale</translation>
    </message>
    <message>
        <source>The public copy</source>
        <translation>Julkinen kappale</translation>
    </message>
    <message>
        <source>The public copy names students&apos; and guardians&apos; representatives by role alone.</source>
        <translation>Julkisessa kappaleessa opiskelijoiden ja huoltajien edustajat mainitaan vain roolilla.</translation>
    </message>
    <message>
        <source>The representatives&apos; copy</source>
        <translation>Edustajien kappale</translation>
    </message>
    <message>
        <source>Whose copy</source>
        <translation>Kenen kappale</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message numerus="yes">
        <source>%n passage(s) here may be about one student. Look at them before you hand the paper on.</source>
        <translation>
            <numerusform>%n kohta saattaa koskea yksittäistä oppilasta. Katso se ennen kuin toimitat asiakirjan.</numerusform>
            <numerusform>%n kohtaa saattaa koskea yksittäistä oppilasta. Katso ne ennen kuin toimitat asiakirjan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a plain copy</source>
        <translation>Tee tavallinen kopio</translation>
    </message>
    <message>
        <source>Note the number…</source>
        <translation>Kirjaa numero…</translation>
    </message>
    <message>
        <source>Note where the official copy is</source>
        <translation>Kirjaa, missä virallinen kappale on</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s) into a folder</source>
        <translation>
            <numerusform>Tallenna %n tiedosto kansioon</numerusform>
            <numerusform>Tallenna %n tiedostoa kansioon</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the files</source>
        <translation>Tallenna tiedostot</translation>
    </message>
    <message>
        <source>Saved: {0}. Note the diary number once you know it.</source>
        <translation>Tallennettu: {0}. Kirjaa diaarinumero, kun tiedät sen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP-tiedosto (*.zip)</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Nothing has changed.</source>
        <translation>Mitään ei ole muutettu.</translation>
    </message>
    <message>
        <source>Struck through: removed. Underlined: added.</source>
        <translation>Yliviivattu on poistettu, alleviivattu lisätty.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>No Finnish name: {0}</source>
        <translation>Suomenkielinen nimi puuttuu: {0}</translation>
    </message>
    <message>
        <source>No Swedish name: {0}</source>
        <translation>Ruotsinkielinen nimi puuttuu: {0}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Agenda</source>
        <translation>Esityslista</translation>
    </message>
    <message>
        <source>Agenda {0}</source>
        <translation>Esityslista {0}</translation>
    </message>
    <message>
        <source>Agendas and minutes gather here by themselves.</source>
        <translation>Esityslistat ja muistiot kertyvät tänne itsestään.</translation>
    </message>
    <message>
        <source>Annual plan {0}</source>
        <translation>Vuosisuunnitelma {0}</translation>
    </message>
    <message>
        <source>Consultations, autumn {0}</source>
        <translation>Konsultaatiot, syksy {0}</translation>
    </message>
    <message>
        <source>Consultations, spring {0}</source>
        <translation>Konsultaatiot, kevät {0}</translation>
    </message>
    <message>
        <source>Documents {0}</source>
        <translation>Asiakirjat {0}</translation>
    </message>
    <message>
        <source>Evaluation {0}</source>
        <translation>Arviointi {0}</translation>
    </message>
    <message>
        <source>File {0} is ready: {1} approved minutes, {2} plans.</source>
        <translation>Tiedosto {0} on valmis: hyväksyttyjä muistioita {1}, suunnitelmia {2}.</translation>
    </message>
    <message>
        <source>Inspections and their follow-up</source>
        <translation>Tarkastukset ja puutteiden seuranta</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Katso: {0}</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Kokous {0}</translation>
    </message>
    <message>
        <source>Meeting {0}, {1}</source>
        <translation>Kokous {0}, {1}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Minutes {0}</source>
        <translation>Muistio {0}</translation>
    </message>
    <message>
        <source>Minutes {0}, {1}</source>
        <translation>Muistio {0}, {1}</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Uutiskirje</translation>
    </message>
    <message>
        <source>Newsletters</source>
        <translation>Uutiskirjeet</translation>
    </message>
    <message>
        <source>No meetings in this school year</source>
        <translation>Lukuvuonna ei ole vielä kokouksia</translation>
    </message>
    <message>
        <source>No plan for this school year yet.</source>
        <translation>Lukuvuodelle ei ole vielä suunnitelmaa.</translation>
    </message>
    <message>
        <source>Number {0}</source>
        <translation>Numero {0}</translation>
    </message>
    <message>
        <source>Official copies and names</source>
        <translation>Viralliset kappaleet ja nimet</translation>
    </message>
    <message>
        <source>Official copies: {0}</source>
        <translation>Viralliset kappaleet: {0}</translation>
    </message>
    <message>
        <source>Open the group&apos;s page</source>
        <translation>Avaa Ryhmä-sivu</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Avaa suunnitelma</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Results: {0}</source>
        <translation>Tulokset: {0}</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Lukuvuosi</translation>
    </message>
    <message>
        <source>School year {0}</source>
        <translation>Lukuvuosi {0}</translation>
    </message>
    <message>
        <source>Send a plain copy</source>
        <translation>Lähetä tavallisena kopiona</translation>
    </message>
    <message>
        <source>Summary of the year {0}</source>
        <translation>Lukuvuoden kooste {0}</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Tiedostoa ei voi lukea: {0}</translation>
    </message>
    <message>
        <source>The whole year as one PDF…</source>
        <translation>Koko vuosi yhtenä PDF:nä…</translation>
    </message>
    <message>
        <source>The whole year as one file</source>
        <translation>Koko lukuvuosi yhtenä tiedostona</translation>
    </message>
    <message>
        <source>The year&apos;s minutes as one file</source>
        <translation>Vuoden muistiot yhtenä tiedostona</translation>
    </message>
    <message>
        <source>Where the official copies are has not been written down.</source>
        <translation>Virallisten kappaleiden paikkaa ei ole kirjattu.</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>ei vielä hyväksytty</translation>
    </message>
    <message>
        <source>official copy: place not written down</source>
        <translation>virallinen kappale: paikkaa ei ole kirjattu</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n answer(s) to send</source>
        <translation>
            <numerusform>%n vastaus lähettämättä</numerusform>
            <numerusform>%n vastausta lähettämättä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;päivä myöhässä</numerusform>
            <numerusform>%n&#xa0;päivää myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s) of an inspection not looked at for a year</source>
        <translation>
            <numerusform>%n tarkastuksen puute, jota ei ole katsottu vuoteen</numerusform>
            <numerusform>%n tarkastuksen puutetta, joita ei ole katsottu vuoteen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait</source>
        <translation>
            <numerusform>%n asia odottaa kokousta</numerusform>
            <numerusform>%n asiaa odottaa kokousta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without an answer</source>
        <translation>
            <numerusform>%n esitys ilman vastausta</numerusform>
            <numerusform>%n esitystä ilman vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) wait</source>
        <translation>
            <numerusform>%n huomautus odottaa</numerusform>
            <numerusform>%n huomautusta odottaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the change of the year left</source>
        <translation>
            <numerusform>%n vaihe lukuvuoden vaihdosta jäljellä</numerusform>
            <numerusform>%n vaihetta lukuvuoden vaihdosta jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed in a meeting</source>
        <translation>Sovittu kokouksessa</translation>
    </message>
    <message>
        <source>Answer who raised it: {0}</source>
        <translation>Vastaa asian esille tuoneelle: {0}</translation>
    </message>
    <message>
        <source>Approve the memo of {0}</source>
        <translation>Hyväksy muistio: {0}</translation>
    </message>
    <message>
        <source>Ask what came of it: {0}</source>
        <translation>Kysy, mitä esityksestä tuli: {0}</translation>
    </message>
    <message>
        <source>Close the school year {0}</source>
        <translation>Päätä lukuvuosi {0}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Nyt vuorossa</translation>
    </message>
    <message>
        <source>Finish the memo of {0}</source>
        <translation>Viimeistele muistio: {0}</translation>
    </message>
    <message>
        <source>Give it a meeting: {0}</source>
        <translation>Vie kokoukseen: {0}</translation>
    </message>
    <message>
        <source>Its day has passed</source>
        <translation>Kokouspäivä on jo ollut</translation>
    </message>
    <message>
        <source>Mark {0} as held or move it</source>
        <translation>Merkitse pidetyksi tai siirrä: {0}</translation>
    </message>
    <message>
        <source>Nothing is due, and nothing has been planned yet.</source>
        <translation>Mikään ei odota, eikä mitään ole vielä suunniteltu.</translation>
    </message>
    <message>
        <source>Nothing is due. Next: the meeting on {0}</source>
        <translation>Mikään ei odota. Seuraavaksi kokous {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Avaa: {0}</translation>
    </message>
    <message>
        <source>See how the repair goes: {0}</source>
        <translation>Katso, miten korjaus etenee: {0}</translation>
    </message>
    <message>
        <source>Something to tell</source>
        <translation>Kerrottavaa</translation>
    </message>
    <message>
        <source>The meeting has been held</source>
        <translation>Kokous on pidetty</translation>
    </message>
    <message>
        <source>The memo is for checking</source>
        <translation>Muistio on tarkastettavana</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Kertomatta</translation>
    </message>
    <message>
        <source>Yearly clock</source>
        <translation>Vuosikello</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja vielä %n</numerusform>
            <numerusform>ja vielä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>held {0}</source>
        <translation>pidetty {0}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>meeting {0}</source>
        <translation>kokous {0}</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>kokous</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>tässä kuussa</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>odottaa</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source> weeks earlier</source>
        <translation> viikkoa aiemmin</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation>Toistuu</translation>
    </message>
    <message>
        <source>Counted from the year</source>
        <translation>Laskien vuodesta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Does not come back in later school years</source>
        <translation>Ei palaa seuraavina lukuvuosina</translation>
    </message>
    <message>
        <source>How often it comes up</source>
        <translation>Kuinka usein merkintä toistuu</translation>
    </message>
    <message>
        <source>In the years</source>
        <translation>Vuosina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>On a fixed day (may be empty)</source>
        <translation>Tiettynä päivänä (voi jäädä tyhjäksi)</translation>
    </message>
    <message>
        <source>Put forward earlier</source>
        <translation>Nostetaan esiin aiemmin</translation>
    </message>
    <message>
        <source>Puts itself forward</source>
        <translation>Nousee esiin</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Hoidetaan</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>The day is not in the school year {0}.</source>
        <translation>Päivä ei ole lukuvuodessa {0}.</translation>
    </message>
    <message>
        <source>What comes up</source>
        <translation>Mitä on tulossa</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kuka hoitaa</translation>
    </message>
    <message>
        <source>Write the years, such as 2027, 2029.</source>
        <translation>Kirjoita vuodet, esimerkiksi 2027, 2029.</translation>
    </message>
    <message>
        <source>Write what comes up.</source>
        <translation>Kirjoita, mitä on tulossa.</translation>
    </message>
    <message>
        <source>a role or a name</source>
        <translation>rooli tai nimi</translation>
    </message>
    <message>
        <source>for example Friendship survey</source>
        <translation>esimerkiksi Kaverikysely</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A day off: comes up on the working day {0}</source>
        <translation>Vapaapäivä: nousee esiin työpäivänä {0}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Handled: {0}</source>
        <translation>Hoidettu: {0}</translation>
    </message>
    <message>
        <source>Mark as handled</source>
        <translation>Merkitse hoidetuksi</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <translation>Lisää: {0}</translation>
    </message>
    <message>
        <source>No school work in this month: comes up on the working day {0}</source>
        <translation>Kuussa ei ole koulutyötä: nousee esiin työpäivänä {0}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Avaa kokous</translation>
    </message>
    <message>
        <source>Pass over this year…</source>
        <translation>Ohita tänä vuonna…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota uudelleen esiin</translation>
    </message>
    <message>
        <source>Untitled entry</source>
        <translation>Merkintä ilman otsikkoa</translation>
    </message>
    <message>
        <source>comes up {0}</source>
        <translation>nousee esiin {0}</translation>
    </message>
    <message>
        <source>handled {0}</source>
        <translation>hoidettu {0}</translation>
    </message>
    <message>
        <source>in the meeting {0}</source>
        <translation>kokouksessa {0}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program. What you wrote is saved. Please try again.</source>
        <translation>Ohjelmassa tapahtui virhe. Kirjoittamasi on tallessa. Yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>EvaluationPart</name>
    <message>
        <source>Each goal is evaluated on its own card.</source>
        <translation>Kukin tavoite arvioidaan omalla kortillaan.</translation>
    </message>
    <message>
        <source>Edit the evaluation</source>
        <translation>Muokkaa arviointia</translation>
    </message>
    <message>
        <source>Edit the self-evaluation</source>
        <translation>Muokkaa oman työn arviota</translation>
    </message>
    <message>
        <source>Evaluation of the whole plan</source>
        <translation>Koko suunnitelman arviointi</translation>
    </message>
    <message>
        <source>Evaluation of the year</source>
        <translation>Vuoden arviointi</translation>
    </message>
    <message>
        <source>Evaluation {0}</source>
        <translation>Arviointi {0}</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Avaa suunnitelma</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>The draft is made of the year&apos;s material, with the places in the minutes. Take it in and edit it.</source>
        <translation>Luonnos on koottu vuoden aineistosta muistion kohtineen. Ota se tekstiin ja muokkaa.</translation>
    </message>
    <message>
        <source>The goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>The plan of this school year has no goals yet.</source>
        <translation>Lukuvuoden suunnitelmassa ei ole vielä tavoitteita.</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Koko suunnitelma</translation>
    </message>
    <message>
        <source>What came of the year, and what goes on?</source>
        <translation>Mitä vuoden aikana saatiin aikaan ja mikä jatkuu?</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message numerus="yes">
        <source>%n change(s) on the way</source>
        <translation>
            <numerusform>%n muutos matkalla</numerusform>
            <numerusform>%n muutosta matkalla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written – trying again</source>
        <translation>
            <numerusform>%n tiedoston tallennus ei onnistunut – yritetään uudelleen</numerusform>
            <numerusform>%n tiedoston tallennus ei onnistunut – yritetään uudelleen</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop has told two histories: it may have been copied or restored.</source>
        <translation>Yhdellä kannettavalla on kaksi eri historiaa: se on ehkä kopioitu tai palautettu varmuuskopiosta.</translation>
    </message>
    <message>
        <source>Changes are not exchanged</source>
        <translation>Muutokset eivät vaihdu</translation>
    </message>
    <message>
        <source>No longer in the group</source>
        <translation>Ei enää kuulu ryhmään</translation>
    </message>
    <message>
        <source>The server cannot be reached – trying again</source>
        <translation>Palvelin ei vastaa – yritetään uudelleen</translation>
    </message>
    <message>
        <source>The shared folder cannot be reached – trying again</source>
        <translation>Yhteiseen kansioon ei pääse – yritetään uudelleen</translation>
    </message>
    <message>
        <source>This laptop&apos;s work had gone on elsewhere. It is a new laptop now; all that the others had got is here.</source>
        <translation>Tämän kannettavan työ oli jatkunut muualla. Se on nyt uusi kannettava, ja kaikki, minkä muut olivat saaneet, on tallella.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Ajan tasalla</translation>
    </message>
    <message>
        <source>Waiting to be let into the group</source>
        <translation>Odottaa pääsyä ryhmään</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n change(s) on the way</source>
        <translation>
            <numerusform>{0}: %n muutos matkalla</numerusform>
            <numerusform>{0}: %n muutosta matkalla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: nothing heard for %n day(s)</source>
        <translation>
            <numerusform>{0}: ei yhteyttä %n päivään</numerusform>
            <numerusform>{0}: ei yhteyttä %n päivään</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectationRow</name>
    <message>
        <source>Expectation {0}</source>
        <translation>Odotus {0}</translation>
    </message>
    <message>
        <source>How does the plan answer it?</source>
        <translation>Miten suunnitelma vastaa siihen?</translation>
    </message>
    <message>
        <source>How expectation {0} is answered</source>
        <translation>Miten odotukseen {0} vastataan</translation>
    </message>
    <message>
        <source>Remove expectation {0}</source>
        <translation>Poista odotus {0}</translation>
    </message>
    <message>
        <source>What do they expect?</source>
        <translation>Mitä he odottavat?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Who has expectation {0}</source>
        <translation>Kenen odotus {0} on</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Approved minutes and plans of the school year in one file that only the recipient opens. Students&apos; and guardians&apos; representatives go along by role, never by name.</source>
        <translation>Lukuvuoden hyväksytyt muistiot ja suunnitelmat yhtenä tiedostona, jonka vain vastaanottaja voi avata. Oppilaiden, opiskelijoiden ja huoltajien edustajista lähtee vain rooli, ei koskaan nimeä.</translation>
    </message>
    <message>
        <source>Choose the recipient&apos;s key…</source>
        <translation>Valitse vastaanottajan avain…</translation>
    </message>
    <message>
        <source>Hand over to the provider</source>
        <translation>Lähetys koulutuksen järjestäjälle</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>Tähän mennessä lähetetty</translation>
    </message>
    <message>
        <source>Nothing has been handed over.</source>
        <translation>Mitään ei ole vielä lähetetty.</translation>
    </message>
    <message>
        <source>Recipient&apos;s key (*.pub)</source>
        <translation>Vastaanottajan avain (*.pub)</translation>
    </message>
    <message>
        <source>The recipient&apos;s key file</source>
        <translation>Vastaanottajan avaintiedosto</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A CSV file holds one table.</source>
        <translation>CSV-tiedostossa on yksi taulukko.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Missä muodossa</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Valitse paikka…</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Odotukset</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Tavoitteet ja toimenpiteet</translation>
    </message>
    <message>
        <source>Hand on as a table</source>
        <translation>Vie taulukkona</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Millä kielellä</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <source>Students by provider</source>
        <translation>Opiskelijat järjestäjittäin</translation>
    </message>
    <message>
        <source>The same file can be brought back: texts, times and states find their places again.</source>
        <translation>Saman tiedoston voi tuoda takaisin: tekstit, ajat ja tilat löytävät paikkansa.</translation>
    </message>
    <message>
        <source>Themes and their measures</source>
        <translation>Teemat ja niiden toimenpiteet</translation>
    </message>
    <message>
        <source>Which tables</source>
        <translation>Mitkä taulukot</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>Koollekutsuja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Left out of every published copy.</source>
        <translation>Ei näy julkisissa kappaleissa.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Remote link</source>
        <translation>Etälinkki</translation>
    </message>
    <message>
        <source>Room or building</source>
        <translation>Huone tai rakennus</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>Before</source>
        <translation>Aiemmin</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>Muokkaa ryhmää</translation>
    </message>
    <message>
        <source>Edit the group…</source>
        <translation>Muokkaa ryhmää…</translation>
    </message>
    <message>
        <source>Edit the provider</source>
        <translation>Muokkaa koulutuksen järjestäjää</translation>
    </message>
    <message>
        <source>Edit the provider…</source>
        <translation>Muokkaa järjestäjää…</translation>
    </message>
    <message>
        <source>Education provider</source>
        <translation>Koulutuksen järjestäjä</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Groups above and below</source>
        <translation>Ryhmät tasoittain</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Ryhmän tyyppi</translation>
    </message>
    <message>
        <source>Leader named by</source>
        <translation>Vetäjän nimesi</translation>
    </message>
    <message>
        <source>Level {0}: {1}</source>
        <translation>Taso {0}: {1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Avaa {0}</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Koulut</translation>
    </message>
    <message>
        <source>The chair of a group below sits in the group above, so that what is known travels both ways.</source>
        <translation>Alemman ryhmän puheenjohtaja istuu ylemmässä ryhmässä, jotta tieto kulkee molempiin suuntiin.</translation>
    </message>
    <message>
        <source>Themes of its own</source>
        <translation>Omat teemat</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>Where the official copies are</source>
        <translation>Missä viralliset kappaleet ovat</translation>
    </message>
    <message>
        <source>Who approves the minutes</source>
        <translation>Kuka muistion hyväksyy</translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation>päättynyt {0}</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>For the staff only</source>
        <translation>Vain henkilöstölle</translation>
    </message>
    <message>
        <source>How many answered or were counted</source>
        <translation>Kuinka moni vastasi tai laskettiin</translation>
    </message>
    <message>
        <source>Its place in the series; else it is told from the words above.</source>
        <translation>Luvun paikka sarjassa; muuten se päätellään ajankohdasta.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Ketkä</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>Poista tämä luku</translation>
    </message>
    <message>
        <source>Source, if another than the series has</source>
        <translation>Lähde, jos eri kuin sarjalla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Write a number, for example 8 or 12,5.</source>
        <translation>Kirjoita luku, esimerkiksi 8 tai 12,5.</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>Kirjoita kokonaisluku tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Write when this was.</source>
        <translation>Kirjoita, milloin tämä oli.</translation>
    </message>
    <message>
        <source>all; else for example year 8</source>
        <translation>kaikki; muuten esimerkiksi 8. luokka</translation>
    </message>
    <message>
        <source>for example spring 2026</source>
        <translation>esimerkiksi kevät 2026</translation>
    </message>
</context>
<context>
    <name>FiguresImport</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n luku</numerusform>
            <numerusform>%n lukua</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of headings first, for example: When, Figure, n, Source. A file of Sotkanet is known as such.</source>
        <translation>Ensin otsikkorivi, esimerkiksi: Ajankohta, Luku, n, Lähde. Sotkanetin tiedosto tunnistetaan.</translation>
    </message>
    <message>
        <source>Add the figures</source>
        <translation>Lisää luvut</translation>
    </message>
    <message>
        <source>Bring figures into: {0}</source>
        <translation>Tuo lukuja: {0}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Figures in the table</source>
        <translation>Taulukon luvut</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Vuodesta</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Names of the regions from a file…</source>
        <translation>Alueiden nimet tiedostosta…</translation>
    </message>
    <message>
        <source>Number of the indicator</source>
        <translation>Indikaattorin numero</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Ketkä</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Vastanneita</translation>
    </message>
    <message>
        <source>Sotkanet&apos;s regions</source>
        <translation>Sotkanetin alueet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Tiedostoa ei voi lukea: {0}</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>Vuoteen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Words that may be about one student are left out.</source>
        <translation>Sanat, jotka voivat koskea yhtä oppilasta, jätetään pois.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>boys and men</source>
        <translation>pojat ja miehet</translation>
    </message>
    <message>
        <source>girls and women</source>
        <translation>tytöt ja naiset</translation>
    </message>
    <message>
        <source>region {0}</source>
        <translation>alue {0}</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Alt+A</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>Alt+G</source>
        <translation>Alt+V</translation>
    </message>
    <message>
        <source>Alt+I</source>
        <translation>Alt+U</translation>
    </message>
    <message>
        <source>Alt+L</source>
        <translation>Alt+I</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation>Alt+M</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation>Alt+E</translation>
    </message>
    <message>
        <source>Alt+T</source>
        <translation>Alt+T</translation>
    </message>
    <message>
        <source>Back to those waiting</source>
        <translation>Takaisin odottamaan</translation>
    </message>
    <message>
        <source>Closing reading</source>
        <translation>Loppuluenta</translation>
    </message>
    <message>
        <source>File to item 1, Alt+2 to item 2 and so on; with an empty line, go there</source>
        <translation>Kirjaa asiaan 1, Alt+2 asiaan 2 ja niin edelleen; tyhjältä riviltä siirtyy asiaan</translation>
    </message>
    <message>
        <source>Goal of the plan</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Käsitelty</translation>
    </message>
    <message>
        <source>In the attendance: came now, left now</source>
        <translation>Läsnäolijoissa: tuli nyt, lähti nyt</translation>
    </message>
    <message>
        <source>Keep what is written as a phrase</source>
        <translation>Tallenna kirjoitettu fraasiksi</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Raukesi</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Irralliset</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Uusi asia</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Listalla</translation>
    </message>
    <message>
        <source>Others see this screen: on or off</source>
        <translation>Näytetään muille: päälle tai pois</translation>
    </message>
    <message>
        <source>Phrases; Shift+Delete gives one up</source>
        <translation>Fraasit; Vaihto+Delete poistaa oman</translation>
    </message>
    <message>
        <source>Projector: open or close</source>
        <translation>Näyttö muille: auki tai kiinni</translation>
    </message>
    <message>
        <source>Projector: pause</source>
        <translation>Näyttö muille: tauko</translation>
    </message>
    <message>
        <source>Projector: text of the item on or off</source>
        <translation>Näyttö muille: asian teksti näkyviin tai piiloon</translation>
    </message>
    <message>
        <source>To be continued</source>
        <translation>Jatkuu</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Sulje haku</translation>
    </message>
    <message>
        <source>Find in the paper</source>
        <translation>Etsi asiakirjasta</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Seuraava kohta (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei löytynyt</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Edellinen kohta (Vaihto+F3)</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Hidden</source>
        <translation>Piilossa</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Näkyvissä</translation>
    </message>
</context>
<context>
    <name>FollowAnswersDialog</name>
    <message>
        <source>Answers that count</source>
        <translation>Seurattavat vastaukset</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seuraa</translation>
    </message>
    <message>
        <source>Follow an answer</source>
        <translation>Seuraa vastausta</translation>
    </message>
    <message>
        <source>Name of what is followed</source>
        <translation>Seurattavan nimi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>The share of those who choose these answers becomes a figure each time the survey is tallied.</source>
        <translation>Näiden vastausten osuudesta tulee luku joka kerta, kun kyselyn vastaukset lasketaan.</translation>
    </message>
    <message>
        <source>Tick at least one answer.</source>
        <translation>Valitse ainakin yksi vastaus.</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Kumpi suunta on parempi</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Change of the year</source>
        <translation>Lukuvuoden vaihto</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Viestintä</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Follow-up {0}</source>
        <translation>Seuranta {0}</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Tarkastus</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Lukuvuosi</translation>
    </message>
    <message>
        <source>Services and structures</source>
        <translation>Palvelut ja rakenteet</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Mitä tiedämme</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Missä näkyy</translation>
    </message>
    <message>
        <source>Who has been heard</source>
        <translation>Kuka on kuultu</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>How far it is: {0}</source>
        <translation>Missä mennään: {0}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Mitä seurasi</translation>
    </message>
    <message>
        <source>What followed: {0}</source>
        <translation>Mitä seurasi: {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>viimeistään {0}</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. Press Esc again to give it up.</source>
        <translation>Kirjoittamaasi ei ole vielä tallennettu. Paina Esc uudelleen, jos et tarvitse sitä.</translation>
    </message>
</context>
<context>
    <name>FreshPassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Valitse uusi salalause</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>The recovery key opened the data. The recovery sheets stay valid: put them back in their places.</source>
        <translation>Palautusavain avasi tiedot. Palautuslomakkeet kelpaavat edelleen: pane ne takaisin paikoilleen.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Baseline of goal {0}</source>
        <translation>Tavoitteen {0} lähtötaso</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>Muokkaa tavoitetta</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Evaluation of goal {0}</source>
        <translation>Tavoitteen {0} arviointi</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seurataan</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>Tavoite {0}</translation>
    </message>
    <message>
        <source>Goal {0}: {1}</source>
        <translation>Tavoite {0}: {1}</translation>
    </message>
    <message>
        <source>How we will see it</source>
        <translation>Mistä muutos näkyy</translation>
    </message>
    <message>
        <source>Indicator of goal {0}</source>
        <translation>Tavoitteen {0} mittari</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>New measure for goal {0}</source>
        <translation>Uusi toimenpide tavoitteelle {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Lähtötaso</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>Edistää</translation>
    </message>
    <message>
        <source>Remove goal {0}</source>
        <translation>Poista tavoite {0}</translation>
    </message>
    <message>
        <source>State of goal {0}</source>
        <translation>Tavoitteen {0} tila</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>Tavoitteen tila</translation>
    </message>
    <message>
        <source>Strategy line</source>
        <translation>Strateginen linjaus</translation>
    </message>
    <message>
        <source>Strategy line of goal {0}</source>
        <translation>Tavoitteen {0} strateginen linjaus</translation>
    </message>
    <message>
        <source>Student Welfare Act 4 §, checked 1/2025</source>
        <translation>Oppilas- ja opiskelijahuoltolaki 4&#xa0;§, tarkistettu 1/2025</translation>
    </message>
    <message>
        <source>Target of goal {0}</source>
        <translation>Tavoitteen {0} tavoitetaso</translation>
    </message>
    <message>
        <source>The goal&apos;s path</source>
        <translation>Tavoitteen polku</translation>
    </message>
    <message>
        <source>The path of goal {0}</source>
        <translation>Tavoitteen {0} polku</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Theme of goal {0}</source>
        <translation>Tavoitteen {0} teema</translation>
    </message>
    <message>
        <source>What came of it, and what goes on?</source>
        <translation>Mitä saatiin aikaan ja mikä jatkuu?</translation>
    </message>
    <message>
        <source>What do we want to see change?</source>
        <translation>Minkä haluamme muuttuvan?</translation>
    </message>
    <message>
        <source>What goal {0} promotes</source>
        <translation>Mitä tavoite {0} edistää</translation>
    </message>
    <message>
        <source>What it promotes</source>
        <translation>Mitä tavoite edistää</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Tavoitetaso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>ei vielä kirjoitettu</translation>
    </message>
</context>
<context>
    <name>GoalEvaluation</name>
    <message>
        <source>A goal without a name</source>
        <translation>Tavoite ilman nimeä</translation>
    </message>
    <message>
        <source>Draft from the year&apos;s material</source>
        <translation>Luonnos vuoden aineistosta</translation>
    </message>
    <message>
        <source>Evaluation of the goal: {0}</source>
        <translation>Tavoitteen arviointi: {0}</translation>
    </message>
    <message>
        <source>Not found in this year&apos;s material.</source>
        <translation>Ei löytynyt tämän vuoden aineistosta.</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>Tavoitteen tila</translation>
    </message>
    <message>
        <source>State of the goal: {0}</source>
        <translation>Tavoitteen tila: {0}</translation>
    </message>
    <message>
        <source>Take into the text</source>
        <translation>Ota tekstiin</translation>
    </message>
    <message>
        <source>Take the draft into the text: {0}</source>
        <translation>Ota luonnos tekstiin: {0}</translation>
    </message>
    <message>
        <source>The goal&apos;s path</source>
        <translation>Tavoitteen polku</translation>
    </message>
    <message>
        <source>The path of the goal: {0}</source>
        <translation>Tavoitteen polku: {0}</translation>
    </message>
    <message>
        <source>What came of it, and what goes on?</source>
        <translation>Mitä saatiin aikaan ja mikä jatkuu?</translation>
    </message>
</context>
<context>
    <name>GoalThreadDialog</name>
    <message>
        <source>A goal without a name</source>
        <translation>Tavoite ilman nimeä</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Nothing in the material has touched this goal yet.</source>
        <translation>Tavoite ei ole vielä näkynyt aineistossa.</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Avaa: {0}</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>The goal&apos;s path</source>
        <translation>Tavoitteen polku</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>ei vielä päivää</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>tulossa</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Muuta tilaa</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>Merkitse hyväksytyksi</translation>
    </message>
    <message>
        <source>Move the goal</source>
        <translation>Siirrä tavoitetta</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Uusi tavoite</translation>
    </message>
    <message>
        <source>Nothing here stops you: a plan may be printed and approved as it is.</source>
        <translation>Mikään näistä ei estä: suunnitelman voi tulostaa ja hyväksyä tällaisenaan.</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Poista tavoite</translation>
    </message>
    <message>
        <source>The goal was removed.</source>
        <translation>Tavoite poistettiin.</translation>
    </message>
    <message>
        <source>The measure was removed.</source>
        <translation>Toimenpide poistettiin.</translation>
    </message>
    <message>
        <source>The plan is closed. What is written from now on is not in what was approved.</source>
        <translation>Suunnitelma on päättynyt. Myöhemmät muutokset eivät kuulu hyväksyttyyn versioon.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Vielä katsottavaa</translation>
    </message>
    <message>
        <source>Write a new goal and press Enter</source>
        <translation>Kirjoita uusi tavoite ja paina Enter</translation>
    </message>
</context>
<context>
    <name>GoingOnDialog</name>
    <message>
        <source>A goal that goes on takes its open measures along and keeps its path. Everything can be edited in the new plan.</source>
        <translation>Jatkuva tavoite vie mukanaan avoimet toimenpiteensä, ja sen polku jatkuu. Kaikkea voi muokata uudessa suunnitelmassa.</translation>
    </message>
    <message>
        <source>A goal without a name</source>
        <translation>Tavoite ilman nimeä</translation>
    </message>
    <message>
        <source>Goals that go on in {0}</source>
        <translation>Tavoitteet, jotka jatkuvat lukuvuonna {0}</translation>
    </message>
    <message>
        <source>Take into the next plan</source>
        <translation>Ota seuraavaan suunnitelmaan</translation>
    </message>
    <message>
        <source>This year&apos;s plan has no goals; the next one begins empty.</source>
        <translation>Tämän vuoden suunnitelmassa ei ole tavoitteita; seuraava alkaa tyhjänä.</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Another kind or name from</source>
        <translation>Toinen laji tai nimi alkaen</translation>
    </message>
    <message>
        <source>Empty while the group works.</source>
        <translation>Tyhjä niin kauan kuin ryhmä toimii.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomeksi</translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation>suomeksi ja ruotsiksi</translation>
    </message>
    <message>
        <source>Group above</source>
        <translation>Ylempi ryhmä</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Ryhmän tyyppi</translation>
    </message>
    <message>
        <source>Leader named by</source>
        <translation>Vetäjän nimesi</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Nimetty</translation>
    </message>
    <message>
        <source>Papers in the other language are translated; what is not yet, is asked for before it is printed.</source>
        <translation>Toisen kielen asiakirjat käännetään. Ennen tulostusta näytetään, mitä vielä puuttuu.</translation>
    </message>
    <message>
        <source>Serves {0}</source>
        <translation>Toimii koulussa {0}</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsiksi</translation>
    </message>
    <message>
        <source>The chair of this group sits in the group above</source>
        <translation>Tämän ryhmän puheenjohtaja istuu ylemmässä ryhmässä</translation>
    </message>
    <message>
        <source>The education provider names who leads the group (Student Welfare Act 14 §, checked 1/2025).</source>
        <translation>Koulutuksen järjestäjä nimeää ryhmän vetäjän (oppilas- ja opiskelijahuoltolaki 14&#xa0;§, tarkistettu 1/2025).</translation>
    </message>
    <message>
        <source>The group has ended</source>
        <translation>Ryhmän toiminta on päättynyt</translation>
    </message>
    <message>
        <source>The group writes in</source>
        <translation>Ryhmä kirjoittaa</translation>
    </message>
    <message>
        <source>Who approves the minutes</source>
        <translation>Kuka muistion hyväksyy</translation>
    </message>
    <message>
        <source>With a day what the group was before is kept; without one it was only written wrong.</source>
        <translation>Kun päivä on annettu, säilyy tieto siitä, mikä ryhmä oli ennen. Ilman päivää kyse on vain kirjoitusvirheestä.</translation>
    </message>
    <message>
        <source>Write the group&apos;s name.</source>
        <translation>Kirjoita ryhmän nimi.</translation>
    </message>
    <message>
        <source>for example the head of education</source>
        <translation>esimerkiksi sivistysjohtaja</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Add a group</source>
        <translation>Lisää ryhmä</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Vaihdokset</translation>
    </message>
    <message>
        <source>Group and provider</source>
        <translation>Ryhmä ja järjestäjä</translation>
    </message>
    <message>
        <source>Group in use</source>
        <translation>Käsiteltävä ryhmä</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Kannettavat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Uusi ryhmä…</translation>
    </message>
    <message>
        <source>Reference cards</source>
        <translation>Tietokortit</translation>
    </message>
    <message>
        <source>Schools and services</source>
        <translation>Koulut ja palvelut</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Edustus</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>If it was meant for one, take it out. Saved only once you have answered.</source>
        <translation>Jos se on tarkoitettu henkilötunnukseksi, poista se. Tallentuu vasta, kun olet vastannut.</translation>
    </message>
    <message>
        <source>It belongs elsewhere and is never saved. The rest of the text is.</source>
        <translation>Tunnus kuuluu toisaalle, eikä sitä tallenneta. Muu teksti on tallessa.</translation>
    </message>
    <message>
        <source>It belongs elsewhere: in the school&apos;s own system. Saved only once you have answered.</source>
        <translation>Kuuluu toisaalle: koulun omaan järjestelmään. Tallentuu vasta, kun olet vastannut.</translation>
    </message>
    <message>
        <source>It belongs elsewhere: with consent to an expert group, and into the student welfare record (sections 14, 19 and 20 of the Act). Saved only once you have answered.</source>
        <translation>Kuuluu toisaalle: suostumuksella asiantuntijaryhmään ja opiskeluhuoltokertomukseen (OHL 14, 19 ja 20 §). Tallentuu vasta, kun olet vastannut.</translation>
    </message>
    <message>
        <source>The matter has come up, and we looked at it as a whole school.</source>
        <translation>Asia on noussut esiin, ja sitä tarkasteltiin koko yhteisön kannalta.</translation>
    </message>
    <message>
        <source>There is a personal identity code here</source>
        <translation>Tässä on henkilötunnus</translation>
    </message>
    <message>
        <source>This is nearly a personal identity code</source>
        <translation>Tämä on melkein henkilötunnus</translation>
    </message>
    <message>
        <source>This looks like a private person&apos;s contact details</source>
        <translation>Tämä näyttää yksityishenkilön yhteystiedolta</translation>
    </message>
    <message>
        <source>This seems to be about a few who can be recognised</source>
        <translation>Tämä näyttää koskevan muutamaa, jotka voi tunnistaa</translation>
    </message>
    <message>
        <source>This seems to be about one student</source>
        <translation>Tämä näyttää koskevan yhtä opiskelijaa</translation>
    </message>
    <message>
        <source>This seems to be about somebody&apos;s family</source>
        <translation>Tämä näyttää koskevan jonkun perhettä</translation>
    </message>
    <message>
        <source>This seems to be about somebody&apos;s health</source>
        <translation>Tämä näyttää koskevan jonkun terveyttä</translation>
    </message>
    <message>
        <source>We agreed on who gets in touch.</source>
        <translation>Sovittiin, kuka ottaa yhteyttä.</translation>
    </message>
    <message>
        <source>We discussed in general how families and the school work together.</source>
        <translation>Keskusteltiin yleisesti kodin ja koulun yhteistyöstä.</translation>
    </message>
    <message>
        <source>We discussed in general how the school community can give support.</source>
        <translation>Keskusteltiin yleisesti siitä, miten kouluyhteisö voi tukea.</translation>
    </message>
    <message>
        <source>We discussed in general how wellbeing is supported in school life.</source>
        <translation>Keskusteltiin yleisesti hyvinvoinnin tukemisesta koulun arjessa.</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>Fits here: ”{0}”</source>
        <translation>Tähän sopii: ”{0}”</translation>
    </message>
    <message>
        <source>Keep it, not about one</source>
        <translation>Säilytä, ei koske yhtä</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Poista tunnus</translation>
    </message>
    <message>
        <source>Take the general sentence · {0}</source>
        <translation>Ota yleinen lause · {0}</translation>
    </message>
    <message>
        <source>{0} (1 of {1})</source>
        <translation>{0} (1/{1})</translation>
    </message>
</context>
<context>
    <name>Guarded</name>
    <message>
        <source>On paper this stands as □: {0}</source>
        <translation>Paperilla tämän kohdalla on □: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Finish the agenda</source>
        <translation>Viimeistele esityslista</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Jatka kokousta</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Kokous {0}</translation>
    </message>
    <message>
        <source>No coming meeting has been planned.</source>
        <translation>Seuraavaa kokousta ei ole vielä suunniteltu.</translation>
    </message>
    <message>
        <source>No meeting has been planned for this school year yet.</source>
        <translation>Tälle lukuvuodelle ei ole vielä suunniteltu kokousta.</translation>
    </message>
    <message>
        <source>One item on the agenda is still empty.</source>
        <translation>Esityslistalla on vielä yksi tyhjä asia.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Avaa kokous</translation>
    </message>
    <message>
        <source>Open the memo</source>
        <translation>Avaa muistio</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Suunnittele ensimmäinen kokous</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Suunnittele seuraava kokous</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Lähetä kutsu</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>{0} has been held. Its memo waits for approval.</source>
        <translation>{0} on pidetty. Muistio odottaa hyväksymistä.</translation>
    </message>
    <message>
        <source>{0} is on {1} The agenda is ready.</source>
        <translation>{0} on {1} Esityslista on valmis.</translation>
    </message>
    <message>
        <source>{0} is on {1} The invitation has gone out.</source>
        <translation>{0} on {1} Kutsu on lähetetty.</translation>
    </message>
    <message>
        <source>{0} is on {1} {2}</source>
        <translation>{0} on {1} {2}</translation>
    </message>
    <message>
        <source>{0} is on.</source>
        <translation>{0} on käynnissä.</translation>
    </message>
    <message>
        <source>{0} is today at {1}.</source>
        <translation>{0} on tänään klo&#xa0;{1}.</translation>
    </message>
    <message>
        <source>{0} is today.</source>
        <translation>{0} on tänään.</translation>
    </message>
    <message>
        <source>{0} items on the agenda are still empty.</source>
        <translation>Esityslistalla on vielä {0} tyhjää asiaa.</translation>
    </message>
</context>
<context>
    <name>HeardPart</name>
    <message>
        <source>A hearing is whole when those heard know what changed.</source>
        <translation>Kuuleminen on valmis vasta, kun kuullut tietävät, mikä muuttui.</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Lisää kuuleminen</translation>
    </message>
    <message>
        <source>Edit the hearing</source>
        <translation>Muokkaa kuulemista</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Uusi kuuleminen</translation>
    </message>
    <message>
        <source>No hearing has been written down for this school year</source>
        <translation>Tältä lukuvuodelta ei ole vielä kirjattu kuulemisia</translation>
    </message>
    <message>
        <source>Remove the hearing</source>
        <translation>Poista kuuleminen</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Poistettu: {0}</translation>
    </message>
    <message>
        <source>Students, guardians and staff are heard as a body: their association, a survey, an evening.</source>
        <translation>Oppilaita, opiskelijoita, huoltajia ja henkilöstöä kuullaan yhteisönä: oppilaskunnassa, kyselyllä, vanhempainillassa.</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Mikä muuttui?</translation>
    </message>
    <message>
        <source>Who has been heard</source>
        <translation>Kuka on kuultu</translation>
    </message>
</context>
<context>
    <name>HearingDialog</name>
    <message>
        <source>About what</source>
        <translation>Mistä kuullaan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Goal that this is about</source>
        <translation>Tavoite, johon kuuleminen liittyy</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Those heard stand here as a body, such as the pupils&apos; association; never one person&apos;s matter.</source>
        <translation>Tähän kirjataan yhteisö, esimerkiksi oppilaskunta – ei koskaan yhden ihmisen asiaa.</translation>
    </message>
    <message>
        <source>What changed because of it</source>
        <translation>Mikä muuttui sen ansiosta</translation>
    </message>
    <message>
        <source>What is told back to those who were heard</source>
        <translation>Mitä kuulluille kerrotaan</translation>
    </message>
    <message>
        <source>Who is heard</source>
        <translation>Ketä kuullaan</translation>
    </message>
    <message>
        <source>Write who is heard.</source>
        <translation>Kirjoita, ketä kuullaan.</translation>
    </message>
    <message>
        <source>for example survey, 48 answers</source>
        <translation>esimerkiksi kysely, 48 vastausta</translation>
    </message>
    <message>
        <source>for example the students&apos; association, the guardians of year 7</source>
        <translation>esimerkiksi oppilaskunta, 7. luokkien huoltajat</translation>
    </message>
    <message>
        <source>no particular goal</source>
        <translation>ei tiettyä tavoitetta</translation>
    </message>
</context>
<context>
    <name>HearingRow</name>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Tavoite: {0}</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Merkitse vastatuksi</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Merkitse kuulluksi</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>What changed has not been told back yet.</source>
        <translation>Kuulluille ei ole vielä kerrottu, mikä muuttui.</translation>
    </message>
    <message>
        <source>What changed: {0}</source>
        <translation>Mikä muuttui: {0}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About OHDesk</source>
        <translation>Tietoja OHDeskistä</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Näin se käy</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>This item waits until nobody but staff sees the screen.</source>
        <translation>Tämä asia odottaa, kunnes näytön näkee vain henkilöstö.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>HoldItems</name>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Irralliset</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman otsikkoa</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>Add an item</source>
        <translation>Lisää asia</translation>
    </message>
    <message>
        <source>Add to the text</source>
        <translation>Lisää tekstiin</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Closing reading</source>
        <translation>Loppuluenta</translation>
    </message>
    <message>
        <source>Closing reading · {0}</source>
        <translation>Loppuluenta · {0}</translation>
    </message>
    <message>
        <source>Filed to: {0}</source>
        <translation>Kirjattu asiaan: {0}</translation>
    </message>
    <message>
        <source>For everybody to see (F11)</source>
        <translation>Näyttö kaikille (F11)</translation>
    </message>
    <message>
        <source>It is a phrase already</source>
        <translation>Se on jo fraasi</translation>
    </message>
    <message>
        <source>Kept among the loose notes</source>
        <translation>Tallessa irrallisissa</translation>
    </message>
    <message>
        <source>Kept as a phrase</source>
        <translation>Tallennettu fraasiksi</translation>
    </message>
    <message>
        <source>Loose note</source>
        <translation>Irrallinen merkintä</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Irralliset</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Seuraava asia</translation>
    </message>
    <message>
        <source>No longer a phrase</source>
        <translation>Ei ole enää fraasi</translation>
    </message>
    <message>
        <source>Others see this screen (Ctrl+Shift+M)</source>
        <translation>Näytetään muille (Ctrl+Vaihto+M)</translation>
    </message>
    <message>
        <source>Previous item (Page Up)</source>
        <translation>Edellinen asia (Page Up)</translation>
    </message>
    <message>
        <source>There is no item {0}</source>
        <translation>Asiaa {0} ei ole</translation>
    </message>
    <message>
        <source>There is nothing to turn yet</source>
        <translation>Vielä ei ole mitään muutettavaa</translation>
    </message>
    <message>
        <source>This phrase came with the program</source>
        <translation>Tämä fraasi tuli ohjelman mukana</translation>
    </message>
    <message>
        <source>presented by {0}</source>
        <translation>esittelee {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Goal without a name</source>
        <translation>Tavoite ilman nimeä</translation>
    </message>
    <message>
        <source>In a meeting {0}</source>
        <translation>Kokouksessa {0}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Kokous {0}</translation>
    </message>
    <message>
        <source>Not yet in a meeting</source>
        <translation>Ei vielä kokouksessa</translation>
    </message>
    <message>
        <source>Nothing in the yearly clock this month.</source>
        <translation>Vuosikellossa ei ole mitään tässä kuussa.</translation>
    </message>
    <message>
        <source>On the agenda {0}</source>
        <translation>Esityslistalla {0}</translation>
    </message>
    <message>
        <source>One to five goals, and what is done for each: the year&apos;s plan begins there.</source>
        <translation>Vuoden suunnitelma alkaa yhdestä viiteen tavoitteesta ja siitä, mitä niiden eteen tehdään.</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation>Aloita suunnitelma</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Koko suunnitelma</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Koko vuosi</translation>
    </message>
    <message>
        <source>This year&apos;s goals</source>
        <translation>Vuoden tavoitteet</translation>
    </message>
    <message>
        <source>next: {0}</source>
        <translation>seuraavaksi: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n odotus</numerusform>
            <numerusform>%n odotusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n&#xa0;tavoite</numerusform>
            <numerusform>%n&#xa0;tavoitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n&#xa0;toimenpide</numerusform>
            <numerusform>%n&#xa0;toimenpidettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) may belong elsewhere and are left out: {0}</source>
        <translation>
            <numerusform>%n kohta kuuluu ehkä toisaalle ja jää pois: {0}</numerusform>
            <numerusform>%n kohtaa kuuluu ehkä toisaalle ja jää pois: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n järjestäjä</numerusform>
            <numerusform>%n järjestäjää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n riski</numerusform>
            <numerusform>%n riskiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n teema</numerusform>
            <numerusform>%n teemaa</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of headings first, for example: Goal, Measure, Who is in charge, When</source>
        <translation>Ensin otsikkorivi, esimerkiksi: Tavoite, Toimenpide, Vastuu, Aikataulu</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Lisää suunnitelmaan</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Tuo taulukko</translation>
    </message>
    <message>
        <source>Bring this table in</source>
        <translation>Tuo tämä taulukko</translation>
    </message>
    <message>
        <source>Choose another table</source>
        <translation>Valitse toinen taulukko</translation>
    </message>
    <message>
        <source>Divide cells that name several things</source>
        <translation>Jaa solut, joissa on monta asiaa</translation>
    </message>
    <message>
        <source>Done for it</source>
        <translation>Mitä sen eteen tehdään</translation>
    </message>
    <message>
        <source>Everything in the table has a place in the plan.</source>
        <translation>Kaikelle taulukossa on paikka suunnitelmassa.</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Odotukset</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Tavoitteet ja toimenpiteet</translation>
    </message>
    <message>
        <source>Goes into a chapter at the end, so that nothing is lost:</source>
        <translation>Menee loppuun omaksi luvuksi, jotta mitään ei katoa:</translation>
    </message>
    <message>
        <source>Measures by theme</source>
        <translation>Toimenpiteet teemoittain</translation>
    </message>
    <message>
        <source>Not about one student: add them</source>
        <translation>Ei koske yhtä opiskelijaa, lisää</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <source>Some of the table is left out.</source>
        <translation>Osa taulukosta jää pois.</translation>
    </message>
    <message>
        <source>Students by provider</source>
        <translation>Opiskelijat järjestäjittäin</translation>
    </message>
    <message>
        <source>Table of the file</source>
        <translation>Tiedoston taulukko</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Taulukko {0}</translation>
    </message>
    <message>
        <source>The headings stood in the first column: the table was turned.</source>
        <translation>Otsikot olivat ensimmäisessä sarakkeessa: taulukko käännettiin.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Turn rows into columns</source>
        <translation>Käännä rivit sarakkeiksi</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Mitä tulee</translation>
    </message>
    <message>
        <source>What comes into the plan</source>
        <translation>Mitä suunnitelmaan tulee</translation>
    </message>
    <message>
        <source>What stands above the headings goes into a chapter at the end.</source>
        <translation>Otsikoiden yläpuolella oleva teksti menee loppuun omaksi luvuksi.</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Mitä taulukossa on</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>It stands beside the figures wherever they are shown.</source>
        <translation>Lähde näkyy lukujen vieressä aina, kun ne näytetään.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Notes for the group</source>
        <translation>Ryhmän omat huomiot</translation>
    </message>
    <message>
        <source>Only numbers about the whole school or large groups; never about one person.</source>
        <translation>Vain lukuja koko koulusta tai isoista ryhmistä, ei koskaan yhdestä ihmisestä.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitetaso</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Unit in words</source>
        <translation>Yksikkö sanoin</translation>
    </message>
    <message>
        <source>What is followed</source>
        <translation>Mitä seurataan</translation>
    </message>
    <message>
        <source>Where its figures come from</source>
        <translation>Mistä luvut tulevat</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Kumpi suunta on parempi</translation>
    </message>
    <message>
        <source>Write the target as a number, for example 5 or 12,5.</source>
        <translation>Kirjoita tavoite lukuna, esimerkiksi 5 tai 12,5.</translation>
    </message>
    <message>
        <source>Write what is followed.</source>
        <translation>Kirjoita, mitä seurataan.</translation>
    </message>
    <message>
        <source>for example School Health Promotion survey, years 8 and 9</source>
        <translation>esimerkiksi Kouluterveyskysely, 8. ja 9. luokka</translation>
    </message>
    <message>
        <source>for example enjoys coming to school</source>
        <translation>esimerkiksi tulee mielellään kouluun</translation>
    </message>
    <message>
        <source>for example notices</source>
        <translation>esimerkiksi ilmoitusta</translation>
    </message>
    <message>
        <source>for example spring 2028</source>
        <translation>esimerkiksi kevät 2028</translation>
    </message>
</context>
<context>
    <name>IndicatorPicker</name>
    <message>
        <source>Do not follow goal {0} by: {1}</source>
        <translation>Älä seuraa tavoitetta {0} tällä: {1}</translation>
    </message>
    <message>
        <source>Follow by an indicator</source>
        <translation>Seuraa mittarilla</translation>
    </message>
    <message>
        <source>Follow goal {0} by an indicator</source>
        <translation>Seuraa tavoitetta {0} mittarilla</translation>
    </message>
    <message>
        <source>an indicator that was removed</source>
        <translation>poistettu mittari</translation>
    </message>
    <message>
        <source>choose an indicator</source>
        <translation>valitse mittari</translation>
    </message>
</context>
<context>
    <name>IndicatorView</name>
    <message>
        <source>Add a figure</source>
        <translation>Lisää luku</translation>
    </message>
    <message>
        <source>Add a figure: {0}</source>
        <translation>Lisää luku: {0}</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Tuo taulukko</translation>
    </message>
    <message>
        <source>Chart: {0}</source>
        <translation>Kaavio: {0}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Figures: {0}</source>
        <translation>Luvut: {0}</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Seuraa taas</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Lisää: {0}</translation>
    </message>
    <message>
        <source>Not at the target yet</source>
        <translation>Ei vielä tavoitteessa</translation>
    </message>
    <message>
        <source>Not followed any more</source>
        <translation>Ei enää seurannassa</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Ketkä</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Vastanneita</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Lähde: {0}</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Lopeta seuranta</translation>
    </message>
    <message>
        <source>Take to a meeting</source>
        <translation>Vie asialistalle</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Tavoite saavutettu</translation>
    </message>
    <message>
        <source>Waits for a meeting</source>
        <translation>Odottaa kokousta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>{0} (staff only)</source>
        <translation>{0} (vain henkilöstölle)</translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Lyhyesti</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation>Muut mukana olleet</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Koulu</translation>
    </message>
    <message>
        <source>What was looked at, and how it is on the whole</source>
        <translation>Mitä katsottiin ja mikä on kokonaistilanne</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Ketkä olivat mukana</translation>
    </message>
    <message>
        <source>Write the day of the inspection.</source>
        <translation>Kirjoita tarkastuksen päivä.</translation>
    </message>
    <message>
        <source>for example the caretaker, the pupils&apos; association</source>
        <translation>esimerkiksi kiinteistönhoitaja, oppilaskunta</translation>
    </message>
    <message>
        <source>no particular school</source>
        <translation>ei tiettyä koulua</translation>
    </message>
</context>
<context>
    <name>InspectionPart</name>
    <message numerus="yes">
        <source>%n defect(s) not repaired</source>
        <translation>
            <numerusform>%n puute korjaamatta</numerusform>
            <numerusform>%n puutetta korjaamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled defect(s)</source>
        <translation>
            <numerusform>%n hoidettu puute</numerusform>
            <numerusform>%n hoidettua puutetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at again</source>
        <translation>
            <numerusform>%n katsottava uudelleen</numerusform>
            <numerusform>%n katsottava uudelleen</numerusform>
        </translation>
    </message>
    <message>
        <source>A look at the defect</source>
        <translation>Puutteen seuranta</translation>
    </message>
    <message>
        <source>Add a defect</source>
        <translation>Lisää puute</translation>
    </message>
    <message>
        <source>Add a defect: {0}</source>
        <translation>Lisää puute: {0}</translation>
    </message>
    <message>
        <source>Add an inspection</source>
        <translation>Lisää tarkastus</translation>
    </message>
    <message>
        <source>Edit the defect</source>
        <translation>Muokkaa puutetta</translation>
    </message>
    <message>
        <source>Edit the inspection</source>
        <translation>Muokkaa tarkastusta</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Every three years; what it found is looked at every year until it is repaired.</source>
        <translation>Kolmen vuoden välein; löydettyjä puutteita seurataan vuosittain, kunnes ne on korjattu.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Inspection and defects</source>
        <translation>Tarkastus ja puutteet</translation>
    </message>
    <message>
        <source>Inspection of health and safety</source>
        <translation>Terveellisyyden ja turvallisuuden tarkastus</translation>
    </message>
    <message>
        <source>Inspection {0}</source>
        <translation>Tarkastus {0}</translation>
    </message>
    <message>
        <source>New defect</source>
        <translation>Uusi puute</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Uusi tarkastus</translation>
    </message>
    <message>
        <source>No particular school</source>
        <translation>Ei tiettyä koulua</translation>
    </message>
    <message>
        <source>Not found in the material</source>
        <translation>Ei löytynyt aineistosta</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Remove the defect</source>
        <translation>Poista puute</translation>
    </message>
    <message>
        <source>Remove the inspection</source>
        <translation>Poista tarkastus</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>The defect waits for the next meeting.</source>
        <translation>Puute odottaa seuraavaa kokousta.</translation>
    </message>
    <message>
        <source>The defect was removed.</source>
        <translation>Puute poistettiin.</translation>
    </message>
    <message>
        <source>The inspection was removed.</source>
        <translation>Tarkastus poistettiin.</translation>
    </message>
    <message>
        <source>Time for the next</source>
        <translation>Seuraavan aika</translation>
    </message>
    <message>
        <source>To a meeting</source>
        <translation>Kokoukseen</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>Vuoden sisällä</translation>
    </message>
    <message>
        <source>Write down an inspection</source>
        <translation>Kirjaa tarkastus</translation>
    </message>
    <message>
        <source>day missing</source>
        <translation>päivä puuttuu</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>A network drive, a cloud folder or a stick. All that lies there is encrypted.</source>
        <translation>Verkkolevy, pilvikansio tai muistitikku. Kaikki, mitä siellä on, on salattua.</translation>
    </message>
    <message>
        <source>An SFTP or WebDAV server that both reach. All that lies there is encrypted.</source>
        <translation>SFTP- tai WebDAV-palvelin, jonka molemmat tavoittavat. Kaikki siellä on salattua.</translation>
    </message>
    <message>
        <source>An invitation lets nobody in yet: the other laptop asks, and you let it in by six words read aloud.</source>
        <translation>Kutsu ei vielä päästä ketään mukaan: toinen kannettava pyytää, ja sinä päästät sen mukaan kuuden ääneen luetun sanan perusteella.</translation>
    </message>
    <message>
        <source>By e-mail attachments</source>
        <translation>Sähköpostin liitteinä</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>Valitse palvelin…</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Valitse ensin kansio.</translation>
    </message>
    <message>
        <source>Choose the server first.</source>
        <translation>Valitse ensin palvelin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Give the laptop a name that the others know it by.</source>
        <translation>Anna kannettavalle nimi, josta muut tunnistavat sen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>How the laptops meet</source>
        <translation>Miten kannettavat kohtaavat</translation>
    </message>
    <message>
        <source>If you do not send it now, “Invite a laptop…” makes it again later.</source>
        <translation>Jos et lähetä sitä nyt, ”Kutsu kannettava…” tekee sen myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>In a shared folder</source>
        <translation>Yhteisessä kansiossa</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Kutsu kannettava</translation>
    </message>
    <message>
        <source>Let the six words be read to you on the phone or face to face, not in a message.</source>
        <translation>Pyydä lukemaan kuusi sanaa sinulle puhelimessa tai kasvokkain, älä viestissä.</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>Kansiota ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>No server has been chosen yet.</source>
        <translation>Palvelinta ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>OHDesk shows six words there. Let them be read to you on the phone or face to face.</source>
        <translation>OHDesk näyttää siellä kuusi sanaa. Pyydä lukemaan ne sinulle puhelimessa tai kasvokkain.</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Palvelimella</translation>
    </message>
    <message>
        <source>On the other laptop: open OHDesk and choose “Join a group”, then this same folder.</source>
        <translation>Toisella kannettavalla: avaa OHDesk ja valitse ”Liity ryhmään” ja sama kansio.</translation>
    </message>
    <message>
        <source>Send the invitation. It names the server {0}, never its password.</source>
        <translation>Lähetä kutsu. Siinä on palvelimen osoite {0}, ei koskaan salasanaa.</translation>
    </message>
    <message>
        <source>Send the invitation. The message tells what to do, in Finnish and Swedish.</source>
        <translation>Lähetä kutsu. Viestissä on ohjeet suomeksi ja ruotsiksi.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s password and its key in another way than the invitation, on the phone for example. The key is {0}.</source>
        <translation>Kerro palvelimen salasana ja avain muuten kuin kutsussa, esimerkiksi puhelimessa. Avain on {0}.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s password in another way than the invitation, on the phone for example.</source>
        <translation>Kerro palvelimen salasana muuten kuin kutsussa, esimerkiksi puhelimessa.</translation>
    </message>
    <message>
        <source>The folder is ready</source>
        <translation>Kansio on valmis</translation>
    </message>
    <message>
        <source>The invitation is ready</source>
        <translation>Kutsu on valmis</translation>
    </message>
    <message>
        <source>The request appears in the list of laptops by itself. Let it in with the words.</source>
        <translation>Pyyntö ilmestyy kannettavien luetteloon itsestään. Päästä kannettava mukaan sanojen perusteella.</translation>
    </message>
    <message>
        <source>What the others call this laptop</source>
        <translation>Tämän kannettavan nimi</translation>
    </message>
    <message>
        <source>Where the laptops meet</source>
        <translation>Missä kannettavat kohtaavat</translation>
    </message>
    <message>
        <source>Where there is no folder that both can open, for example between two employers.</source>
        <translation>Kun yhteistä kansiota ei ole, esimerkiksi kahden työnantajan välillä.</translation>
    </message>
    <message>
        <source>Where they meet</source>
        <translation>Kohtaamispaikka</translation>
    </message>
    <message>
        <source>You get a request back as a file: choose “Let in from a file…” in the list of laptops.</source>
        <translation>Saat takaisin pyynnön tiedostona: valitse kannettavien luettelosta ”Päästä mukaan tiedostosta…”.</translation>
    </message>
    <message>
        <source>for example the chair&apos;s laptop</source>
        <translation>esimerkiksi puheenjohtajan kannettava</translation>
    </message>
</context>
<context>
    <name>InviteView</name>
    <message numerus="yes">
        <source>%n receiver(s), as blind copies</source>
        <translation>
            <numerusform>%n vastaanottaja piilokopiona</numerusform>
            <numerusform>%n vastaanottajaa piilokopiona</numerusform>
        </translation>
    </message>
    <message>
        <source>A few words to those invited</source>
        <translation>Saatesanat kutsutuille</translation>
    </message>
    <message>
        <source>A sheet to write on</source>
        <translation>Kirjoituslomake</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Esityslista</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Tallenna kalenteritiedosto…</translation>
    </message>
    <message>
        <source>Calendar update…</source>
        <translation>Kalenteripäivitys…</translation>
    </message>
    <message>
        <source>Cancel in calendars…</source>
        <translation>Peruutus kalentereihin…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Chair&apos;s agenda</source>
        <translation>Puheenjohtajan esityslista</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopioi tekstinä</translation>
    </message>
    <message>
        <source>Enclose the items&apos; files</source>
        <translation>Liitä mukaan asioiden tiedostot</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikille</translation>
    </message>
    <message>
        <source>For the wall, Wilma or the web: no link, nothing that is the group&apos;s own.</source>
        <translation>Seinälle, Wilmaan tai verkkoon: ei linkkiä eikä mitään, mikä on vain ryhmälle.</translation>
    </message>
    <message>
        <source>Has something changed?</source>
        <translation>Muuttuiko jokin?</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Kutsu uudelleen</translation>
    </message>
    <message>
        <source>Invite again: papers, mail and calendar file then replace the earlier ones.</source>
        <translation>Kutsu uudelleen: paperit, viesti ja kalenteritiedosto korvaavat silloin aiemmat.</translation>
    </message>
    <message>
        <source>Invited again on {0}</source>
        <translation>Kutsuttu uudelleen {0}</translation>
    </message>
    <message>
        <source>Invited on {0}</source>
        <translation>Kutsu lähetetty {0}</translation>
    </message>
    <message>
        <source>It stands at the head of the agenda and of the message.</source>
        <translation>Se on esityslistan ja viestin alussa.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Paperin kieli</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>Mail and calendar</source>
        <translation>Sähköposti ja kalenteri</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>Kokouslomake</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ei vielä lähetetty</translation>
    </message>
    <message>
        <source>Numbered lines, attendance to tick, room for what is agreed. No device needed.</source>
        <translation>Numeroidut rivit, rastitettava läsnäolo ja tilaa sovituille asioille. Laitetta ei tarvita.</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Avaa luonnos</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Edustajille</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Tallenna luonnos…</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Puheenjohtajalle</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Ryhmälle</translation>
    </message>
    <message>
        <source>The same as the group&apos;s: no item is for staff only.</source>
        <translation>Sama kuin ryhmällä: mikään asia ei ole vain henkilöstölle.</translation>
    </message>
    <message>
        <source>The whole agenda, without the chair&apos;s prompts.</source>
        <translation>Koko esityslista ilman puheenjohtajan muistilappuja.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>With times, prompts, open tasks and why each item is here. For you alone.</source>
        <translation>Ajat, muistilaput, avoimet tehtävät ja syyt, miksi asiat ovat listalla. Vain sinulle.</translation>
    </message>
    <message>
        <source>Without the items for staff only. For students&apos; and guardians&apos; representatives.</source>
        <translation>Ilman henkilöstön osuutta. Opiskelijoiden ja huoltajien edustajille.</translation>
    </message>
    <message>
        <source>no address: {0}</source>
        <translation>ilman osoitetta: {0}</translation>
    </message>
    <message>
        <source>representatives have a draft of their own</source>
        <translation>edustajille on oma luonnos</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Change of the item</source>
        <translation>Asian muutos</translation>
    </message>
    <message>
        <source>Comes back in every meeting</source>
        <translation>Toistuu joka kokouksessa</translation>
    </message>
    <message>
        <source>Goal of the year&apos;s plan</source>
        <translation>Vuosisuunnitelman tavoite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Only for the chair</source>
        <translation>Vain puheenjohtajalle</translation>
    </message>
    <message>
        <source>Pass on to another group…</source>
        <translation>Siirrä toiselle ryhmälle…</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Valmis viimeistään</translation>
    </message>
    <message>
        <source>Preparer</source>
        <translation>Valmistelija</translation>
    </message>
    <message>
        <source>Send to a group outside this program…</source>
        <translation>Lähetä ryhmälle tämän ohjelman ulkopuolelle…</translation>
    </message>
    <message>
        <source>The staff&apos;s items are left out of the papers of students and guardians.</source>
        <translation>Henkilöstön osuus jää pois opiskelijoiden ja huoltajien papereista.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Ketkä ovat mukana</translation>
    </message>
    <message>
        <source>Your own reminder. It stands in the chair&apos;s copy and is never shown to others.</source>
        <translation>Oma muistilappusi. Se näkyy puheenjohtajan kappaleessa, ei koskaan muille.</translation>
    </message>
    <message>
        <source>a reminder for the chair</source>
        <translation>muistilappu puheenjohtajalle</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>toistuu</translation>
    </message>
    <message>
        <source>prepared by {0}</source>
        <translation>valmistelee {0}</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>A dash means that no time has been planned</source>
        <translation>Viiva tarkoittaa, ettei aikaa ole suunniteltu</translation>
    </message>
    <message>
        <source>Change of the item</source>
        <translation>Asian muutos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>For example the student council</source>
        <translation>Esimerkiksi oppilaskunta</translation>
    </message>
    <message>
        <source>Goes out with the agenda. General matters only, nobody&apos;s name.</source>
        <translation>Näkyy esityslistalla. Vain yleisiä asioita, ei kenenkään nimeä.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuuttia</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Lisää tietoja</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Valmistelu</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Esittelijä</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Aloitteen teki</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Enter opens an item or takes what is waiting, Delete takes it away, Alt+Up and Alt+Down move it, Ctrl+Up and Ctrl+Down change its minutes</source>
        <translation>Enter avaa asian tai ottaa odottavan listalle, Delete poistaa, Alt+ylä ja Alt+ala siirtävät, Ctrl+ylä ja Ctrl+ala muuttavat minuutteja</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Present for this item: {0}</source>
        <translation>Läsnä tässä asiassa: {0}</translation>
    </message>
    <message>
        <source>State of the item</source>
        <translation>Asian tila</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Valitse salalause.</translation>
    </message>
    <message>
        <source>Choose the folder that you were told of.</source>
        <translation>Valitse kansio, josta sinulle kerrottiin.</translation>
    </message>
    <message>
        <source>Choose the invitation.</source>
        <translation>Valitse kutsutiedosto.</translation>
    </message>
    <message>
        <source>Empty: this account&apos;s SSH key.</source>
        <translation>Tyhjä: tämän käyttäjätilin SSH-avain.</translation>
    </message>
    <message>
        <source>Folder or invitation</source>
        <translation>Kansio tai kutsutiedosto</translation>
    </message>
    <message>
        <source>Give the laptop a name that the others know it by.</source>
        <translation>Anna kannettavalle nimi, josta muut tunnistavat sen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>In a shared folder</source>
        <translation>Yhteisessä kansiossa</translation>
    </message>
    <message>
        <source>In an invitation file</source>
        <translation>Kutsutiedostossa</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Liity ryhmään</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Liitytään…</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Palvelimella</translation>
    </message>
    <message>
        <source>Say first where the group is found.</source>
        <translation>Kerro ensin, mistä ryhmä löytyy.</translation>
    </message>
    <message>
        <source>The group meets on the server {0}. To reach it, ask your IT support for OHDesk&apos;s addition “servers”. You can also join by sending files.</source>
        <translation>Ryhmän kannettavat kohtaavat palvelimella {0}. Pyydä sitä varten tietotuelta OHDeskin lisäosa ”servers”. Voit liittyä myös lähettämällä tiedostoja.</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Kutsutiedosto</translation>
    </message>
    <message>
        <source>The invitation names this server. Its password you get from whoever invited you.</source>
        <translation>Kutsussa on tämän palvelimen osoite. Salasanan saat siltä, joka kutsui sinut.</translation>
    </message>
    <message>
        <source>The keys are the same: go on</source>
        <translation>Avaimet ovat samat: jatka</translation>
    </message>
    <message>
        <source>The others of the group see this name.</source>
        <translation>Ryhmän muut jäsenet näkevät nimen.</translation>
    </message>
    <message>
        <source>What the others call this laptop</source>
        <translation>Tämän kannettavan nimi</translation>
    </message>
    <message>
        <source>Where the group is found</source>
        <translation>Mistä ryhmä löytyy</translation>
    </message>
    <message>
        <source>Where the laptops meet</source>
        <translation>Missä kannettavat kohtaavat</translation>
    </message>
    <message>
        <source>Your group uses OHDesk on another laptop already. Somebody there has invited you. The passphrase is your own choice: it opens the data on this laptop only.</source>
        <translation>Ryhmälläsi on jo OHDesk toisella kannettavalla, ja sinut on kutsuttu mukaan. Salalauseen valitset itse: se avaa tiedot vain tällä kannettavalla.</translation>
    </message>
    <message>
        <source>for example the counsellor&apos;s laptop</source>
        <translation>esimerkiksi kuraattorin kannettava</translation>
    </message>
</context>
<context>
    <name>KeepTemplateDialog</name>
    <message>
        <source>For</source>
        <translation>Mihin kokoukseen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Anna sille nimi.</translation>
    </message>
    <message>
        <source>Keep the agenda as a template</source>
        <translation>Esityslista pohjaksi</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Tallenna pohja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>What was prepared for the items is kept; nothing that was said or agreed.</source>
        <translation>Pohjaan jää se, mitä asioista on valmisteltu, eikä mitään siitä, mitä sanottiin tai sovittiin.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Merkkiryhmä {0}: {1}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>Capital and small letters, spaces and hyphens make no difference.</source>
        <translation>Isoilla ja pienillä kirjaimilla, välilyönneillä ja väliviivoilla ei ole väliä.</translation>
    </message>
    <message numerus="yes">
        <source>Now the part of another holder: %n more.</source>
        <translation>
            <numerusform>Seuraavaksi toisen haltijan osa: vielä %n.</numerusform>
            <numerusform>Seuraavaksi toisen haltijan osa: vielä %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {0} is right.</source>
        <translation>Osa {0} on oikein.</translation>
    </message>
    <message>
        <source>Recovery key or a part of it</source>
        <translation>Palautusavain tai sen osa</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Agenda item</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>Esityslistan pohja</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answer to choose</source>
        <translation>Vastausvaihtoehto</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Body with seats</source>
        <translation>Edustettu taho</translation>
    </message>
    <message>
        <source>Change of chair</source>
        <translation>Puheenjohtajan vaihdos</translation>
    </message>
    <message>
        <source>Chapter of a plan</source>
        <translation>Suunnitelman luku</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tarkistuslista</translation>
    </message>
    <message>
        <source>Comment on a plan</source>
        <translation>Lausunto suunnitelmasta</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Viestintä</translation>
    </message>
    <message>
        <source>Consultation tally</source>
        <translation>Konsultaatiokooste</translation>
    </message>
    <message>
        <source>Count of consultations</source>
        <translation>Konsultaatioiden määrä</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Puute</translation>
    </message>
    <message>
        <source>Delivery to records management</source>
        <translation>Toimitus asianhallintaan</translation>
    </message>
    <message>
        <source>Earlier form of the group</source>
        <translation>Ryhmän aiempi muoto</translation>
    </message>
    <message>
        <source>Education provider</source>
        <translation>Koulutuksen järjestäjä</translation>
    </message>
    <message>
        <source>Entry of the yearly clock</source>
        <translation>Vuosikellon merkintä</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Odotus</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Kuuleminen</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Seurantatieto</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Tarkastus</translation>
    </message>
    <message>
        <source>Item of a template</source>
        <translation>Pohjan asia</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Kannettava</translation>
    </message>
    <message>
        <source>Line of staffing</source>
        <translation>Mitoituksen rivi</translation>
    </message>
    <message>
        <source>Linked plan</source>
        <translation>Liittyvä suunnitelma</translation>
    </message>
    <message>
        <source>Look at a defect</source>
        <translation>Puutteen seuranta</translation>
    </message>
    <message>
        <source>Loose note</source>
        <translation>Irrallinen muistiinpano</translation>
    </message>
    <message>
        <source>Matter that waits</source>
        <translation>Odottava asia</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Measure&apos;s new time</source>
        <translation>Toimenpiteen uusi aika</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Minutes sent for checking</source>
        <translation>Tarkastettu muistio</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Uutiskirje</translation>
    </message>
    <message>
        <source>Note on coverage</source>
        <translation>Kattavuusmerkintä</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Linjaus</translation>
    </message>
    <message>
        <source>Part of a newsletter</source>
        <translation>Uutiskirjeen osa</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Fraasi</translation>
    </message>
    <message>
        <source>Place of a roll-out</source>
        <translation>Käyttöönoton paikka</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Point of a checklist</source>
        <translation>Tarkistuslistan kohta</translation>
    </message>
    <message>
        <source>Point of a self-evaluation</source>
        <translation>Itsearvioinnin kohta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riski</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Käyttöönotto</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Koulu</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Lukuvuosi</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Kokoussarja</translation>
    </message>
    <message>
        <source>Service at the school</source>
        <translation>Palvelu koululla</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Mitoitus</translation>
    </message>
    <message>
        <source>Step that was left</source>
        <translation>Jätetty vaihe</translation>
    </message>
    <message>
        <source>Students by provider</source>
        <translation>Opiskelijat järjestäjittäin</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Kysely</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Theme of a plan</source>
        <translation>Suunnitelman teema</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Säilytysaika</translation>
    </message>
    <message>
        <source>Translated text</source>
        <translation>Käännetty teksti</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Käännös</translation>
    </message>
    <message>
        <source>Words written after the approval</source>
        <translation>Hyväksymisen jälkeen tullut teksti</translation>
    </message>
</context>
<context>
    <name>KnownPart</name>
    <message>
        <source>An answer in an own survey, a national survey&apos;s result, or a count such as absences.</source>
        <translation>Oman kyselyn vastaus, valtakunnallisen kyselyn tulos tai lukumäärä, esimerkiksi poissaolot.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Kysy uudelleen</translation>
    </message>
    <message>
        <source>Copied. Paste it into Wilma or a form on the web.</source>
        <translation>Kopioitu. Liitä se Wilmaan tai verkkolomakkeeseen.</translation>
    </message>
    <message>
        <source>Edit the figure</source>
        <translation>Muokkaa lukua</translation>
    </message>
    <message>
        <source>Edit the survey</source>
        <translation>Muokkaa kyselyä</translation>
    </message>
    <message>
        <source>Edit what is followed</source>
        <translation>Muokkaa seurattavaa</translation>
    </message>
    <message>
        <source>Follow an answer</source>
        <translation>Seuraa vastausta</translation>
    </message>
    <message>
        <source>Follow something</source>
        <translation>Seuraa jotakin</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Uusi luku</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Uusi kysely</translation>
    </message>
    <message>
        <source>Nothing is followed in numbers yet</source>
        <translation>Mitään ei vielä seurata lukuina</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Remove the figure</source>
        <translation>Poista luku</translation>
    </message>
    <message>
        <source>Remove the survey</source>
        <translation>Poista kysely</translation>
    </message>
    <message>
        <source>Remove what is followed</source>
        <translation>Poista seurattava</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Poistettu: {0}</translation>
    </message>
    <message>
        <source>Small numbers are hidden in everything that others than the staff see.</source>
        <translation>Pienet luvut piilotetaan kaikesta, mitä muut kuin henkilöstö näkevät.</translation>
    </message>
    <message>
        <source>Something of our own</source>
        <translation>Jotakin omaa</translation>
    </message>
    <message>
        <source>Take to a meeting</source>
        <translation>Vie asialistalle</translation>
    </message>
    <message>
        <source>Type in the counts</source>
        <translation>Kirjaa lukumäärät</translation>
    </message>
    <message>
        <source>Waits for a meeting: {0}</source>
        <translation>Odottaa kokousta: {0}</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Mitä tiedämme</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A goal waits for attention</source>
        <translation>Tavoite odottaa käsittelyä</translation>
    </message>
    <message>
        <source>A task is late</source>
        <translation>Tehtävä on myöhässä</translation>
    </message>
    <message>
        <source>A task is still open</source>
        <translation>Tehtävä on vielä avoin</translation>
    </message>
    <message>
        <source>A weekday of each month</source>
        <translation>Tietty viikonpäivä joka kuukausi</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>Action plan of several years</source>
        <translation>Monivuotinen toimintasuunnitelma</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Lisätty käsin</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittiin</translation>
    </message>
    <message>
        <source>An answer has come</source>
        <translation>Vastaus on tullut</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Muulla tavalla</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo ja poissaolot</translation>
    </message>
    <message>
        <source>Basic education</source>
        <translation>Perusopetus</translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation>Kiusaaminen</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Viestillä</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Puhelimessa</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Puheenjohtaja</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>Puheenjohtaja ja sihteeri</translation>
    </message>
    <message>
        <source>Climate of a group</source>
        <translation>Ryhmän ilmapiiri</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Comes up again this year</source>
        <translation>Uusittavana tänä vuonna</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Viestintä</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Jatkuu</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinaattori</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Lukumäärä</translation>
    </message>
    <message>
        <source>Crisis plan</source>
        <translation>Kriisisuunnitelma</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Opetussuunnitelma</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivää</translation>
    </message>
    <message>
        <source>Days chosen by hand</source>
        <translation>Itse valitut päivät</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Käsitelty</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Keskustelu</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Lääkäri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>Education provider&apos;s welfare plan</source>
        <translation>Koulutuksen järjestäjän opiskeluhuoltosuunnitelma</translation>
    </message>
    <message>
        <source>Emotions and mood</source>
        <translation>Tunteet ja mieliala</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Arvioitu</translation>
    </message>
    <message>
        <source>Evaluation meeting</source>
        <translation>Arviointikokous</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapausta</translation>
    </message>
    <message>
        <source>Every few weeks</source>
        <translation>Muutaman viikon välein</translation>
    </message>
    <message>
        <source>Every second year</source>
        <translation>Joka toinen vuosi</translation>
    </message>
    <message>
        <source>Every third year</source>
        <translation>Joka kolmas vuosi</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Joka vuosi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Examiners chosen in the meeting</source>
        <translation>Kokouksessa valitut tarkastajat</translation>
    </message>
    <message>
        <source>Expert team (general matters only)</source>
        <translation>Asiantuntijatiimi (vain yleiset asiat)</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Kasvokkain</translation>
    </message>
    <message>
        <source>Family and home</source>
        <translation>Perhe ja koti</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Palautelomake</translation>
    </message>
    <message>
        <source>First meeting of the year</source>
        <translation>Vuoden ensimmäinen kokous</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Painopiste</translation>
    </message>
    <message>
        <source>For checking</source>
        <translation>Tarkastettavana</translation>
    </message>
    <message>
        <source>For comments</source>
        <translation>Kommentoitavana</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Tiedoksi</translation>
    </message>
    <message>
        <source>For the group only</source>
        <translation>Vain ryhmälle</translation>
    </message>
    <message>
        <source>From another group</source>
        <translation>Toiselta ryhmältä</translation>
    </message>
    <message>
        <source>From the wellbeing services county</source>
        <translation>Hyvinvointialueelta</translation>
    </message>
    <message>
        <source>From the yearly clock</source>
        <translation>Vuosikellosta</translation>
    </message>
    <message>
        <source>Gender equality and non-discrimination plan</source>
        <translation>Tasa-arvo- ja yhdenvertaisuussuunnitelma</translation>
    </message>
    <message>
        <source>Gender equality plan</source>
        <translation>Tasa-arvosuunnitelma</translation>
    </message>
    <message>
        <source>General upper secondary education</source>
        <translation>Lukiokoulutus</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Huoltajat</translation>
    </message>
    <message>
        <source>Guardians&apos; representative</source>
        <translation>Huoltajien edustaja</translation>
    </message>
    <message>
        <source>Guidance counsellor</source>
        <translation>Opinto-ohjaaja</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Has happened</source>
        <translation>Toteutunut</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Terveys</translation>
    </message>
    <message>
        <source>Health inspector</source>
        <translation>Terveystarkastaja</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Kuultu</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Suuri</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tuntia</translation>
    </message>
    <message>
        <source>In a survey&apos;s years</source>
        <translation>Kyselyn vuosina</translation>
    </message>
    <message>
        <source>In every meeting</source>
        <translation>Joka kokouksessa</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>In the expert team</source>
        <translation>Asiantuntijatiimissä</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Tarkastukset</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Vuorovaikutus</translation>
    </message>
    <message>
        <source>Introduction for the new chair</source>
        <translation>Perehdytys uudelle puheenjohtajalle</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Rauennut</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Oppiminen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Jäänyt pois</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetään pois</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Pienempi on parempi</translation>
    </message>
    <message>
        <source>Liberal adult education</source>
        <translation>Vapaa sivistystyö</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Pieni</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Ryhmän jäsenet</translation>
    </message>
    <message>
        <source>Memos that wait for approval</source>
        <translation>Hyväksymistä odottavat muistiot</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Minutes wait for approval</source>
        <translation>Muistio odottaa vahvistamista</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Kohtalainen</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Suurempi on parempi</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>National survey</source>
        <translation>Valtakunnallinen kysely</translation>
    </message>
    <message>
        <source>Neither is better</source>
        <translation>Suunnalla ei ole väliä</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Uutiskirje</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava kokous</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Päivää ei ole vielä sovittu</translation>
    </message>
    <message>
        <source>Non-discrimination plan</source>
        <translation>Yhdenvertaisuussuunnitelma</translation>
    </message>
    <message>
        <source>Not found in the material</source>
        <translation>Ei löytynyt aineistosta</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ei vielä katsottu</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Ei merkitty</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ei tarvita</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ei saavutettu</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Korjaamatta</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Not taken up last time</source>
        <translation>Jäi viimeksi käsittelemättä</translation>
    </message>
    <message>
        <source>Not to be repaired</source>
        <translation>Ei korjata</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Merkittiin tiedoksi</translation>
    </message>
    <message>
        <source>Occupational health care</source>
        <translation>Työterveyshuolto</translation>
    </message>
    <message>
        <source>Occupational safety</source>
        <translation>Työsuojelu</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Esityslistalla</translation>
    </message>
    <message>
        <source>Once per council term</source>
        <translation>Kerran valtuustokaudessa</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>Vain kerran</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Avoin data</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>Avoin tilaisuus</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Open tasks of the one who leaves</source>
        <translation>Väistyvän avoimet tehtävät</translation>
    </message>
    <message>
        <source>Ordinary meeting</source>
        <translation>Tavallinen kokous</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>Muu ryhmä</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Muu taho</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>Muu suunnitelma</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Muu rooli</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Muu lähde</translation>
    </message>
    <message>
        <source>Other survey</source>
        <translation>Muu kysely</translation>
    </message>
    <message>
        <source>Other theme</source>
        <translation>Muu aihe</translation>
    </message>
    <message>
        <source>Other things to coordinate</source>
        <translation>Muut koordinoitavat asiat</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Muu yksikkö</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Muu tapa</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Muut</translation>
    </message>
    <message>
        <source>Own survey</source>
        <translation>Oma kysely</translation>
    </message>
    <message>
        <source>Owner of the building</source>
        <translation>Rakennuksen omistaja</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Osallisuus</translation>
    </message>
    <message>
        <source>Partly in place</source>
        <translation>Osin kunnossa</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Saavutettu osin</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Kumppanit</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Ohitettu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>Peers and friends</source>
        <translation>Kaverisuhteet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöä</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prosenttia</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Plan against substances</source>
        <translation>Päihdesuunnitelma</translation>
    </message>
    <message>
        <source>Plan for disciplinary means</source>
        <translation>Kurinpitokeinojen suunnitelma</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Juliste</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Pre-primary education</source>
        <translation>Esiopetus</translation>
    </message>
    <message>
        <source>Preparatory education for an upper secondary degree</source>
        <translation>Tutkintokoulutukseen valmentava koulutus</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Läsnä</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Rehtori</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Periaate</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Kokousasia</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Esitetään</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Psykologi</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Julkinen</translation>
    </message>
    <message>
        <source>Public health nurse</source>
        <translation>Terveydenhoitaja</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Ostopalvelu</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Regional cooperation group</source>
        <translation>Alueellinen opiskeluhuollon yhteistyöryhmä</translation>
    </message>
    <message>
        <source>Regional welfare plan</source>
        <translation>Alueellinen opiskeluhuoltosuunnitelma</translation>
    </message>
    <message>
        <source>Repair under way</source>
        <translation>Korjaus kesken</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>Risk is open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Risk is past</source>
        <translation>Poistunut</translation>
    </message>
    <message>
        <source>Rules of the school</source>
        <translation>Järjestyssäännöt</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Turvallisuussuunnitelma</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Koulu</translation>
    </message>
    <message>
        <source>School or student health care</source>
        <translation>Koulu- tai opiskeluterveydenhuolto</translation>
    </message>
    <message>
        <source>School social worker</source>
        <translation>Kuraattori</translation>
    </message>
    <message>
        <source>School&apos;s plan for the year</source>
        <translation>Lukuvuosisuunnitelma</translation>
    </message>
    <message>
        <source>School&apos;s student welfare group</source>
        <translation>Opiskeluhuoltoryhmä</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sihteeri</translation>
    </message>
    <message>
        <source>Services and support</source>
        <translation>Palvelut ja tuki</translation>
    </message>
    <message>
        <source>Several forms of education</source>
        <translation>Useita koulutusmuotoja</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Näkyy</translation>
    </message>
    <message>
        <source>Social responsibility</source>
        <translation>Sosiaalinen vastuullisuus</translation>
    </message>
    <message>
        <source>Special-needs teacher</source>
        <translation>Erityisopettaja</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Vain henkilöstö</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Starting survey</source>
        <translation>Alkukartoitus</translation>
    </message>
    <message>
        <source>Steering group for student welfare</source>
        <translation>Opiskeluhuollon ohjausryhmä</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Vielä tekemättä</translation>
    </message>
    <message>
        <source>Strategy line</source>
        <translation>Strateginen linjaus</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Oppilaat tai opiskelijat</translation>
    </message>
    <message>
        <source>Students&apos; representative</source>
        <translation>Oppilaiden tai opiskelijoiden edustaja</translation>
    </message>
    <message>
        <source>Study environment</source>
        <translation>Opiskeluympäristö</translation>
    </message>
    <message>
        <source>Substances</source>
        <translation>Päihteet</translation>
    </message>
    <message>
        <source>Survey before an inspection</source>
        <translation>Kysely ennen tarkastusta</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Kyselyt</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Puheenvuoro</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Opettaja</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>Seuraava kokous</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>Koulutuksen järjestäjän oma</translation>
    </message>
    <message>
        <source>The same weekdays as last year</source>
        <translation>Samat viikonpäivät kuin viime vuonna</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Koko ryhmä</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Theme meeting</source>
        <translation>Teemakokous</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>To be agreed</source>
        <translation>Sovittava asia</translation>
    </message>
    <message>
        <source>To be continued</source>
        <translation>Jatkuu</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Kertomatta</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>Hallinnassa</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Työn alla</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Vice principal</source>
        <translation>Apulaisrehtori</translation>
    </message>
    <message>
        <source>Vocational education</source>
        <translation>Ammatillinen koulutus</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Waits for a meeting</source>
        <translation>Odottaa kokousta</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Hyvinvointi</translation>
    </message>
    <message>
        <source>Wellbeing plan for children and young people</source>
        <translation>Lasten ja nuorten hyvinvointisuunnitelma</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>Wellbeing survey</source>
        <translation>Hyvinvointikysely</translation>
    </message>
    <message>
        <source>Who can open the data</source>
        <translation>Kuka pääsee tietoihin</translation>
    </message>
    <message>
        <source>Who goes on, and who named them</source>
        <translation>Kuka jatkaa ja kuka nimesi</translation>
    </message>
    <message>
        <source>Working version</source>
        <translation>Työstöversio</translation>
    </message>
    <message>
        <source>Yearly plan</source>
        <translation>Vuosisuunnitelma</translation>
    </message>
    <message>
        <source>Youth worker</source>
        <translation>Nuorisotyöntekijä</translation>
    </message>
</context>
<context>
    <name>LaptopDialog</name>
    <message>
        <source>Give the laptop a name that the others know it by.</source>
        <translation>Anna kannettavalle nimi, josta muut tunnistavat sen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Kannettava</translation>
    </message>
    <message>
        <source>What the group calls it</source>
        <translation>Kannettavan nimi</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>Kenen kannettava</translation>
    </message>
    <message>
        <source>for example the counsellor&apos;s laptop</source>
        <translation>esimerkiksi kuraattorin kannettava</translation>
    </message>
</context>
<context>
    <name>LaptopLines</name>
    <message>
        <source>A laptop</source>
        <translation>Kannettava</translation>
    </message>
    <message>
        <source>This laptop no longer belongs to the group</source>
        <translation>Tämä kannettava ei enää kuulu ryhmään</translation>
    </message>
    <message>
        <source>This laptop waits to be let into the group</source>
        <translation>Tämä kannettava odottaa pääsyä ryhmään</translation>
    </message>
    <message>
        <source>To the laptops</source>
        <translation>Kannettaviin</translation>
    </message>
    <message>
        <source>{0} asks to share the work</source>
        <translation>{0} pyytää mukaan</translation>
    </message>
    <message>
        <source>{0}: copied or brought back from a copy; what both wrote is kept</source>
        <translation>{0}: kopioitu tai palautettu kopiosta, kummankin tekstit ovat tallella</translation>
    </message>
    <message numerus="yes">
        <source>{0}: not heard for %n day(s)</source>
        <translation>
            <numerusform>{0}: ei yhteyttä %n päivään</numerusform>
            <numerusform>{0}: ei yhteyttä %n päivään</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Close out {0}</source>
        <translation>Poista {0}</translation>
    </message>
    <message>
        <source>Close out…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Closed out</source>
        <translation>Poistettu</translation>
    </message>
    <message numerus="yes">
        <source>Closed out: %n laptop(s)</source>
        <translation>
            <numerusform>Poistettu: %n kannettava</numerusform>
            <numerusform>Poistettu: %n kannettavaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied or brought back from a copy, noticed {0}: what both wrote is kept.</source>
        <translation>Kopioitu tai palautettu kopiosta, huomattu {0}: kummankin tekstit ovat tallella.</translation>
    </message>
    <message>
        <source>Each holds the whole work and goes on without a network.</source>
        <translation>Jokaisessa on koko työ, ja se toimii ilman verkkoakin.</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Has what had come to it until then, and nothing since.</source>
        <translation>Siinä on kaikki siihen asti tullut, mutta ei mitään uudempaa.</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Kutsu kannettava…</translation>
    </message>
    <message>
        <source>It goes on as a new laptop: close this one out if nobody works on it any more.</source>
        <translation>Jatkaa uutena kannettavana: poista tämä ryhmästä, jos kukaan ei enää käytä sitä.</translation>
    </message>
    <message>
        <source>Laptop without a name</source>
        <translation>Nimetön kannettava</translation>
    </message>
    <message>
        <source>Laptops that share the work</source>
        <translation>Kannettavat, jotka jakavat työn</translation>
    </message>
    <message>
        <source>Let in from a file…</source>
        <translation>Päästä mukaan tiedostosta…</translation>
    </message>
    <message>
        <source>Let in: {0}</source>
        <translation>Päästä mukaan: {0}</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Päästä mukaan…</translation>
    </message>
    <message>
        <source>Let it in once its six words have been read aloud to you.</source>
        <translation>Päästä se mukaan, kun sen kuusi sanaa on luettu sinulle ääneen.</translation>
    </message>
    <message numerus="yes">
        <source>Not heard for %n day(s)</source>
        <translation>
            <numerusform>Ei yhteyttä %n päivään</numerusform>
            <numerusform>Ei yhteyttä %n päivään</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Pass over the request of {0}</source>
        <translation>Ohita pyyntö: {0}</translation>
    </message>
    <message>
        <source>Somebody leaves…</source>
        <translation>Joku lähtee…</translation>
    </message>
    <message>
        <source>The group has a laptop of this name: ask why there are two, it may have been copied.</source>
        <translation>Ryhmässä on jo tämänniminen kannettava. Kysy, miksi niitä on kaksi: sen tiedot on ehkä kopioitu.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Tämä kannettava</translation>
    </message>
    <message>
        <source>Whose it is has not been said</source>
        <translation>Käyttäjää ei ole kerrottu</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>viimeksi yhteydessä {0}</translation>
    </message>
    <message>
        <source>not heard from yet</source>
        <translation>ei vielä yhteydessä</translation>
    </message>
    <message>
        <source>the latest from here is still on its way to it</source>
        <translation>muutoksia matkalla sinne</translation>
    </message>
    <message>
        <source>{0} asks to share the work</source>
        <translation>{0} pyytää mukaan</translation>
    </message>
</context>
<context>
    <name>LaptopsPart</name>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Each member can prepare and write on a laptop of their own, without a network too. Everybody&apos;s text comes together by itself; nothing is overwritten. You decide which laptops belong.</source>
        <translation>Jokainen voi valmistella ja kirjoittaa omalla kannettavallaan, myös ilman verkkoa. Kaikkien tekstit yhdistyvät itsestään, eikä mikään jää toisen alle. Te päätätte, mitkä kannettavat ovat mukana.</translation>
    </message>
    <message>
        <source>Edit a laptop</source>
        <translation>Muokkaa kannettavaa</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Kutsu kannettava…</translation>
    </message>
    <message>
        <source>Join a group from here</source>
        <translation>Liity ryhmään toiselta kannettavalta</translation>
    </message>
    <message>
        <source>Requests (*{0})</source>
        <translation>Pyynnöt (*{0})</translation>
    </message>
    <message>
        <source>Several laptops, one work</source>
        <translation>Monta kannettavaa, yksi työ</translation>
    </message>
    <message>
        <source>The request of a laptop</source>
        <translation>Kannettavan pyyntö</translation>
    </message>
    <message>
        <source>These data hold your group&apos;s own work already, and a laptop joins with nothing of its own: lock OHDesk, choose “Join a group” on the first page and begin there.</source>
        <translation>Näissä tiedoissa on jo oman ryhmän työ, ja mukaan pääsee vain tyhjänä: lukitse OHDesk, valitse avaussivulla ”Liity ryhmään” ja aloita siitä.</translation>
    </message>
    <message>
        <source>{0} asks to share the work</source>
        <translation>{0} pyytää mukaan</translation>
    </message>
    <message>
        <source>{0} was let in.</source>
        <translation>{0} on nyt mukana.</translation>
    </message>
</context>
<context>
    <name>LateWordsCard</name>
    <message>
        <source>Bring it back</source>
        <translation>Tuo takaisin</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Leave out: {0}</source>
        <translation>Jätä pois: {0}</translation>
    </message>
    <message>
        <source>Left out. The words stay below and can be taken up later.</source>
        <translation>Jätetty pois. Teksti säilyy alla, ja sen voi ottaa myöhemmin lisäykseksi.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n place(s)</source>
        <translation>
            <numerusform>Jätetty pois: %n kohta</numerusform>
            <numerusform>Jätetty pois: %n kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up all as one addendum…</source>
        <translation>Ota kaikki yhdeksi lisäykseksi…</translation>
    </message>
    <message>
        <source>Take up as an addendum: {0}</source>
        <translation>Ota lisäykseksi: {0}</translation>
    </message>
    <message>
        <source>Take up as an addendum…</source>
        <translation>Ota lisäykseksi…</translation>
    </message>
    <message>
        <source>This is no part of the approved minutes. Take it up as an addendum, or leave it out.</source>
        <translation>Tämä ei ole osa hyväksyttyä muistiota. Ota se lisäykseksi tai jätä pois.</translation>
    </message>
    <message>
        <source>Written before the approval was known</source>
        <translation>Kirjoitettu ennen kuin hyväksymisestä tiedettiin</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>kollega</translation>
    </message>
</context>
<context>
    <name>LeavingView</name>
    <message numerus="yes">
        <source>%n open task(s) have a new doer.</source>
        <translation>
            <numerusform>%n avoimella tehtävällä on uusi tekijä.</numerusform>
            <numerusform>%n avoimella tehtävällä on uusi tekijä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) stay the leaver&apos;s: nobody was named.</source>
        <translation>
            <numerusform>%n avoin tehtävä jäi lähtijälle, koska tekijää ei valittu.</numerusform>
            <numerusform>%n avointa tehtävää jäi lähtijälle, koska tekijää ei valittu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the laptop, sticks and papers in person, and agree that the rest is deleted.</source>
        <translation>Pyydä kannettava, muistitikut ja paperit takaisin henkilökohtaisesti, ja sopikaa, että loput hävitetään.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Backups: they open with the passphrases and the recovery sheet of their day.</source>
        <translation>Varmuuskopiot: ne avautuvat sen päivän salalauseilla ja palautuslomakkeella, jona ne on tehty.</translation>
    </message>
    <message>
        <source>Close out {0}</source>
        <translation>Poista {0}</translation>
    </message>
    <message numerus="yes">
        <source>Closed out: %n laptop(s). The group has a new key.</source>
        <translation>
            <numerusform>Poistettu: %n kannettava. Ryhmällä on uusi avain.</numerusform>
            <numerusform>Poistettu: %n kannettavaa. Ryhmällä on uusi avain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing a laptop out cannot be taken back. Look through the list before you go on.</source>
        <translation>Kannettavan poistamista ei voi perua. Käy luettelo läpi ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Tee vaihdos nyt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Everything that had come to the laptop until now. It can be read there as before.</source>
        <translation>Kaikki, mitä kannettavaan on tähän mennessä tullut. Sitä voi lukea siellä kuten ennenkin.</translation>
    </message>
    <message>
        <source>It cannot close itself out. Do this on another laptop of the group afterwards.</source>
        <translation>Sitä ei voi poistaa siltä itseltään. Tee se sen jälkeen ryhmän toiselta kannettavalta.</translation>
    </message>
    <message>
        <source>It gets nothing new, the others get a new key.</source>
        <translation>Siihen ei tule uutta, ja muut saavat uuden avaimen.</translation>
    </message>
    <message>
        <source>It is asked for the new recovery key.</source>
        <translation>Sitä tarvitaan uutta palautusavainta varten.</translation>
    </message>
    <message>
        <source>It opened the data now, or is the only one. Let somebody else in first.</source>
        <translation>Tiedot avattiin nyt sillä, tai se on ainoa. Anna ensin jollekulle toiselle oma salalause.</translation>
    </message>
    <message>
        <source>It opens the data on this laptop no more.</source>
        <translation>Se ei enää avaa tietoja tällä kannettavalla.</translation>
    </message>
    <message>
        <source>Laptop without a name</source>
        <translation>Nimetön kannettava</translation>
    </message>
    <message>
        <source>Last day in the group</source>
        <translation>Viimeinen päivä ryhmässä</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Tee uusi palautusavain</translation>
    </message>
    <message>
        <source>No laptop of the group is known to be the leaver&apos;s.</source>
        <translation>Mikään ryhmän kannettava ei ole tietojen mukaan lähtijän.</translation>
    </message>
    <message>
        <source>Nobody has said whose it is.</source>
        <translation>Sen käyttäjää ei ole kerrottu.</translation>
    </message>
    <message>
        <source>Nobody: only a laptop goes</source>
        <translation>Ei kukaan: vain kannettava poistuu</translation>
    </message>
    <message numerus="yes">
        <source>Passphrases removed from this laptop: %n.</source>
        <translation>
            <numerusform>Tältä kannettavalta poistettuja salalauseita: %n.</numerusform>
            <numerusform>Tältä kannettavalta poistettuja salalauseita: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints, saved files, and papers enclosed in mail.</source>
        <translation>Tulosteet, tallennetut tiedostot ja sähköpostin liitteet.</translation>
    </message>
    <message>
        <source>Recovery sheets of the other laptops: each laptop has its own, and it is made anew there.</source>
        <translation>Muiden kannettavien palautuslomakkeet: jokaisella kannettavalla on omansa, ja se uusitaan siellä.</translation>
    </message>
    <message>
        <source>Remove the passphrase of {0}</source>
        <translation>Poista salalause: {0}</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Joku lähtee</translation>
    </message>
    <message>
        <source>The chair leaves: see to the change of chair first, in the part “Changes”.</source>
        <translation>Puheenjohtaja lähtee: tee ensin puheenjohtajan vaihdos osassa ”Vaihdokset”.</translation>
    </message>
    <message>
        <source>The key&apos;s parts stop opening too. Share the new key out again in the settings.</source>
        <translation>Myös avaimen osat lakkaavat avaamasta. Jaa uusi avain osiin asetuksissa.</translation>
    </message>
    <message>
        <source>The membership ends {0}.</source>
        <translation>Jäsenyys päättyy {0}.</translation>
    </message>
    <message>
        <source>The old sheet stops opening these data.</source>
        <translation>Vanha lomake ei enää avaa näitä tietoja.</translation>
    </message>
    <message>
        <source>The other laptops learn it when they next exchange changes.</source>
        <translation>Muut kannettavat saavat tiedon, kun ne seuraavan kerran vaihtavat muutokset.</translation>
    </message>
    <message>
        <source>The passphrase of {0} stays on this laptop</source>
        <translation>Tälle kannettavalle jää salalause: {0}</translation>
    </message>
    <message>
        <source>There is a new recovery key. Destroy the old sheet.</source>
        <translation>Palautusavain on uusi. Hävitä vanha lomake.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Tehtävää ei ollut.</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>Nämä tehdään</translation>
    </message>
    <message>
        <source>This laptop is the leaver&apos;s own</source>
        <translation>Tämä kannettava on lähtijän oma</translation>
    </message>
    <message>
        <source>To the laptops</source>
        <translation>Kannettaviin</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Kenelle?</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Kirjoita salalauseesi.</translation>
    </message>
    <message>
        <source>What the leaver may still hold</source>
        <translation>Mitä lähtijälle voi vielä jäädä</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Kuka lähtee</translation>
    </message>
    <message>
        <source>Who leaves?</source>
        <translation>Kuka lähtee?</translation>
    </message>
    <message numerus="yes">
        <source>Who takes %n open task(s)</source>
        <translation>
            <numerusform>Kuka ottaa %n avoimen tehtävän</numerusform>
            <numerusform>Kuka ottaa %n avointa tehtävää</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes the open tasks</source>
        <translation>Kuka ottaa avoimet tehtävät</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Oma salalauseesi</translation>
    </message>
</context>
<context>
    <name>LetterButtons</name>
    <message>
        <source>Mail draft</source>
        <translation>Avaa sähköpostiluonnos</translation>
    </message>
    <message>
        <source>No program here opens drafts. Save the file and enclose it in a message yourself.</source>
        <translation>Mikään ohjelma tässä koneessa ei avaa luonnoksia. Tallenna tiedosto ja liitä se viestiin itse.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Tallenna tiedosto…</translation>
    </message>
    <message>
        <source>The message waits in your mail program. Add who receives it.</source>
        <translation>Viesti odottaa sähköpostiohjelmassasi. Lisää vastaanottaja.</translation>
    </message>
</context>
<context>
    <name>LinkedPart</name>
    <message>
        <source>Add a linked plan</source>
        <translation>Lisää liittyvä suunnitelma</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Lisää suunnitelma</translation>
    </message>
    <message>
        <source>Edit the linked plan</source>
        <translation>Muokkaa liittyvää suunnitelmaa</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>For example the safety plan, the equality plan and the crisis plan.</source>
        <translation>Esimerkiksi turvallisuussuunnitelma, tasa-arvosuunnitelma ja kriisisuunnitelma.</translation>
    </message>
    <message>
        <source>Linked plan</source>
        <translation>Liittyvä suunnitelma</translation>
    </message>
    <message>
        <source>Linked plans</source>
        <translation>Liittyvät suunnitelmat</translation>
    </message>
    <message>
        <source>No linked plans have been written down</source>
        <translation>Liittyviä suunnitelmia ei ole kirjattu</translation>
    </message>
    <message>
        <source>No review day</source>
        <translation>Ei tarkistuspäivää</translation>
    </message>
    <message>
        <source>Plans that others keep: where they are, who approved them, and when they are looked at again.</source>
        <translation>Suunnitelmat, jotka ovat muualla: missä ne ovat, kuka ne hyväksyi ja milloin niitä tarkistetaan.</translation>
    </message>
    <message>
        <source>Remove the linked plan</source>
        <translation>Poista liittyvä suunnitelma</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Poistettu: {0}</translation>
    </message>
    <message>
        <source>Review by {0}</source>
        <translation>Tarkistus viimeistään {0}</translation>
    </message>
    <message>
        <source>Review was due {0}</source>
        <translation>Tarkistuksen piti olla {0}</translation>
    </message>
    <message>
        <source>section {0}</source>
        <translation>§&#xa0;{0}</translation>
    </message>
</context>
<context>
    <name>LinkedPlanDialog</name>
    <message>
        <source>Approved by</source>
        <translation>Hyväksyjä</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Here stands only where the plan is kept and when it is looked at again.</source>
        <translation>Tähän tulee vain, missä suunnitelma on ja milloin sitä tarkistetaan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>May be left empty where the kind tells enough.</source>
        <translation>Voi jäädä tyhjäksi, jos laji kertoo riittävästi.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Tarkistetaan viimeistään</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Pykälä</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>What plan</source>
        <translation>Mikä suunnitelma</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Missä se on</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Kuka siitä huolehtii</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Valitse logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Valitse logo…</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Kuvat (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>This file is no picture that OHDesk can read. Choose an SVG or a PNG.</source>
        <translation>Tätä tiedostoa OHDesk ei osaa lukea kuvana. Valitse SVG- tai PNG-kuva.</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Ilman logoa</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>A look at the defect</source>
        <translation>Puutteen seuranta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Mikä on tilanne nyt?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>Kuva: {0}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <source>This picture could not be read. Save a copy and open it in another program.</source>
        <translation>Kuvaa ei voitu lukea. Tallenna kopio ja avaa se toisella ohjelmalla.</translation>
    </message>
    <message>
        <source>What has been done, what comes next</source>
        <translation>Mitä on tehty, mitä seuraavaksi</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Mitä havaittiin</translation>
    </message>
    <message>
        <source>Write the day of the look.</source>
        <translation>Kirjoita seurannan päivä.</translation>
    </message>
</context>
<context>
    <name>LooseNotes</name>
    <message>
        <source>Alt with the number of an item files the current note there. Delete takes it away.</source>
        <translation>Alt ja asian numero kirjaa valitun merkinnän asiaan. Delete poistaa sen.</translation>
    </message>
    <message>
        <source>Everything said has its place.</source>
        <translation>Kaikki sanottu on paikallaan.</translation>
    </message>
    <message>
        <source>File a note</source>
        <translation>Kirjaa merkintä</translation>
    </message>
    <message>
        <source>Filed to: {0}</source>
        <translation>Kirjattu asiaan: {0}</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Irralliset</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Poista merkintä</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Left out on purpose this year</source>
        <translation>Jätetään tänä vuonna tarkoituksella pois</translation>
    </message>
    <message>
        <source>Or somewhere else, in words</source>
        <translation>Tai muualla, omin sanoin</translation>
    </message>
    <message>
        <source>Paragraph of the minutes</source>
        <translation>Muistion kohta</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Missä näkyy</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>koska …</translation>
    </message>
    <message>
        <source>for example the board&apos;s decision and its number</source>
        <translation>esimerkiksi lautakunnan päätös ja sen numero</translation>
    </message>
    <message>
        <source>no particular paragraph</source>
        <translation>ei tiettyä kohtaa</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>added: “{0}”</source>
        <translation>lisätty: ”{0}”</translation>
    </message>
    <message>
        <source>removed: “{0}”</source>
        <translation>poistettu: ”{0}”</translation>
    </message>
</context>
<context>
    <name>MatterDialog</name>
    <message>
        <source>For example the student council</source>
        <translation>Esimerkiksi oppilaskunta</translation>
    </message>
    <message>
        <source>General matters only, nobody&apos;s name.</source>
        <translation>Vain yleisiä asioita, ei kenenkään nimeä.</translation>
    </message>
    <message>
        <source>Gets the answer when the matter is closed.</source>
        <translation>Saa vastauksen, kun asia on käsitelty.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Anna asialle otsikko.</translation>
    </message>
    <message>
        <source>Goal of the year&apos;s plan</source>
        <translation>Vuosisuunnitelman tavoite</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Aloitteen teki</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Waiting matter</source>
        <translation>Odottava asia</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Ketkä ovat mukana</translation>
    </message>
</context>
<context>
    <name>MatterHistory</name>
    <message>
        <source>History of this matter</source>
        <translation>Asian historia</translation>
    </message>
    <message>
        <source>Open the meeting: {0}</source>
        <translation>Avaa kokous: {0}</translation>
    </message>
    <message>
        <source>Task: {0} ({1})</source>
        <translation>Tehtävä: {0} ({1})</translation>
    </message>
    <message>
        <source>This is the first time.</source>
        <translation>Asia on esillä ensimmäistä kertaa.</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>Goes on from the earlier plan.</source>
        <translation>Jatkuu edellisestä suunnitelmasta.</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>Miten on edennyt?</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Measure {0}</source>
        <translation>Toimenpide {0}</translation>
    </message>
    <message>
        <source>Move measure {0} to another time</source>
        <translation>Siirrä toimenpide {0} toiseen aikaan</translation>
    </message>
    <message>
        <source>Moved {0}</source>
        <translation>Siirretty {0}</translation>
    </message>
    <message>
        <source>Progress of measure {0}</source>
        <translation>Toimenpiteen {0} eteneminen</translation>
    </message>
    <message>
        <source>Remove measure {0}</source>
        <translation>Poista toimenpide {0}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>State of measure {0}</source>
        <translation>Toimenpiteen {0} tila</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>When measure {0} is done</source>
        <translation>Toimenpiteen {0} aikataulu</translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation>Vastuu</translation>
    </message>
    <message>
        <source>Who is in charge of measure {0}</source>
        <translation>Toimenpiteen {0} vastuuhenkilö</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Add a measure</source>
        <translation>Lisää toimenpide</translation>
    </message>
    <message>
        <source>Add a measure and press Enter</source>
        <translation>Kirjoita toimenpide ja paina Enter</translation>
    </message>
    <message>
        <source>Edit the measure</source>
        <translation>Muokkaa toimenpidettä</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Move the measure</source>
        <translation>Siirrä toimenpidettä</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Uusi toimenpide</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Poista toimenpide</translation>
    </message>
</context>
<context>
    <name>MeetingClock</name>
    <message>
        <source>The meeting ends about {0}</source>
        <translation>Kokous päättyy noin klo {0}</translation>
    </message>
    <message>
        <source>The meeting ends about {0}, {1} min early</source>
        <translation>Kokous päättyy noin klo {0}, {1} min etuajassa</translation>
    </message>
    <message>
        <source>The meeting ends about {0}, {1} min late</source>
        <translation>Kokous päättyy noin klo {0}, {1} min yli</translation>
    </message>
    <message>
        <source>{0} / {1} min</source>
        <translation>{0} / {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>{0} min jäljellä</translation>
    </message>
    <message>
        <source>{0} min over</source>
        <translation>{0} min yli</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>A rhythm gives the whole school year its days; each agenda begins from a template.</source>
        <translation>Rytmi antaa koko lukuvuoden kokouspäivät, ja jokainen esityslista alkaa valmiista pohjasta.</translation>
    </message>
    <message>
        <source>Coming meetings</source>
        <translation>Tulevat kokoukset</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Earlier meetings</source>
        <translation>Aiemmat kokoukset</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Kutsu kokoukseen</translation>
    </message>
    <message>
        <source>Make the first meeting</source>
        <translation>Tee ensimmäinen kokous</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Kokous {0}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava kokous</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Kokouksia ei ole vielä</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Avaa kokous</translation>
    </message>
    <message>
        <source>Plan the school year</source>
        <translation>Suunnittele lukuvuosi</translation>
    </message>
    <message>
        <source>Prepare the agenda</source>
        <translation>Valmistele esityslista</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Lukuvuosi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Theme or place</source>
        <translation>Teema tai paikka</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Ilman päivää</translation>
    </message>
</context>
<context>
    <name>MeetingPlaceCard</name>
    <message numerus="yes">
        <source>%n file(s) could not be written there and will be tried again.</source>
        <translation>
            <numerusform>%n tiedosto jäi tallentamatta sinne; sitä yritetään uudelleen.</numerusform>
            <numerusform>%n tiedostoa jäi tallentamatta sinne; niitä yritetään uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this laptop&apos;s changes laid down for the others.</source>
        <translation>
            <numerusform>Tämän kannettavan muutoksista vietiin %n tiedosto muille.</numerusform>
            <numerusform>Tämän kannettavan muutoksista vietiin %n tiedostoa muille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) read otherwise here than where written. Update OHDesk and compare.</source>
        <translation>
            <numerusform>%n teksti näkyy täällä toisin kuin kirjoittajallaan. Päivittäkää OHDesk ja verratkaa.</numerusform>
            <numerusform>%n tekstiä näkyy täällä toisin kuin kirjoittajallaan. Päivittäkää OHDesk ja verratkaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder or a stick that the laptops reach. Only the group&apos;s laptops can read what lies there; your own data stay on this laptop.</source>
        <translation>Kansio tai tikku, johon kannettavat pääsevät. Vain ryhmän kannettavat osaavat lukea, mitä siellä on. Omat tietosi pysyvät tällä kannettavalla.</translation>
    </message>
    <message>
        <source>A server (SFTP or WebDAV) would do as well: ask your IT support for OHDesk&apos;s addition “servers”.</source>
        <translation>Palvelinkin (SFTP tai WebDAV) kävisi: pyydä IT-tuelta OHDeskin lisäosa ”servers”.</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>Valitse toinen kansio…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Vaihda muutokset nyt</translation>
    </message>
    <message>
        <source>Last exchanged {0}</source>
        <translation>Vaihdettu viimeksi {0}</translation>
    </message>
    <message>
        <source>No folder is in use: changes travel as files, enclosed in mail.</source>
        <translation>Kansiota ei käytetä: muutokset kulkevat tiedostoina sähköpostin liitteenä.</translation>
    </message>
    <message>
        <source>Not exchanged yet</source>
        <translation>Ei vielä vaihdettu</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Ei uutta kummallakaan puolella.</translation>
    </message>
    <message>
        <source>Only the group&apos;s laptops can read what lies there; your own data stay on this laptop.</source>
        <translation>Vain ryhmän kannettavat osaavat lukea, mitä siellä on. Omat tietosi pysyvät tällä kannettavalla.</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Yhteinen kansio</translation>
    </message>
    <message>
        <source>Shared server</source>
        <translation>Yhteinen palvelin</translation>
    </message>
    <message>
        <source>Some changes are still on their way.</source>
        <translation>Osa muutoksista on vielä matkalla.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Lopeta käyttö</translation>
    </message>
    <message>
        <source>The server shows another key than before. Nothing was sent. Look at it: Use a server…</source>
        <translation>Palvelin näyttää eri avaimen kuin ennen. Mitään ei lähetetty. Katso se: Käytä palvelinta…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>Käytä palvelinta…</translation>
    </message>
    <message>
        <source>Where the group&apos;s laptops meet</source>
        <translation>Missä ryhmän kannettavat kohtaavat</translation>
    </message>
    <message>
        <source>Words taken out are still in files that could not be deleted. Delete these by hand: {0}</source>
        <translation>Poistettuja sanoja on yhä tiedostoissa, joita ei voitu poistaa. Poista ne käsin: {0}</translation>
    </message>
    <message>
        <source>does not work now</source>
        <translation>ei toimi nyt</translation>
    </message>
    <message>
        <source>exchanging</source>
        <translation>vaihtaa</translation>
    </message>
    <message>
        <source>needs an update</source>
        <translation>kaipaa päivitystä</translation>
    </message>
    <message>
        <source>works</source>
        <translation>toimii</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message numerus="yes">
        <source>%n note(s) have no item yet, and the minutes do not show them.</source>
        <translation>
            <numerusform>%n merkintä on vielä ilman asiaa. Muistiossa se ei näy.</numerusform>
            <numerusform>%n merkintää on vielä ilman asiaa. Muistiossa ne eivät näy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed for good.</source>
        <translation>
            <numerusform>%n kohta poistettiin lopullisesti.</numerusform>
            <numerusform>%n kohtaa poistettiin lopullisesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Kaikki kokoukset</translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation>Hyväksytty ja lukittu</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Hyväksy…</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Aloita kokous</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Peru kokous</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Peru kokous…</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Päätä kokous</translation>
    </message>
    <message>
        <source>File them</source>
        <translation>Kirjaa ne asioihin</translation>
    </message>
    <message>
        <source>Give for checking</source>
        <translation>Anna tarkastettavaksi</translation>
    </message>
    <message>
        <source>Keep the agenda as a template…</source>
        <translation>Tallenna esityslista pohjaksi…</translation>
    </message>
    <message>
        <source>Kept as a template: {0}</source>
        <translation>Tallennettu pohjaksi: {0}</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Tee samanlainen</translation>
    </message>
    <message>
        <source>Mark as invited</source>
        <translation>Merkitse kutsutuksi</translation>
    </message>
    <message>
        <source>Marked as invited.</source>
        <translation>Kokous on merkitty kutsutuksi.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Kokous {0}</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>Lisää toimintoja</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Siirrä toiseen päivään</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Siirrä toiseen päivään…</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Suunnittele uudelleen</translation>
    </message>
    <message>
        <source>Plan it for another day…</source>
        <translation>Suunnittele toiselle päivälle…</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Tee uudelleen (Ctrl+Vaihto+Z)</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Poista kokous</translation>
    </message>
    <message>
        <source>Remove the meeting…</source>
        <translation>Poista kokous…</translation>
    </message>
    <message>
        <source>Remove words from the approved minutes…</source>
        <translation>Poista sanoja vahvistetusta muistiosta…</translation>
    </message>
    <message>
        <source>State of the minutes</source>
        <translation>Muistion tila</translation>
    </message>
    <message>
        <source>The meeting disappears from the list with its agenda and texts.</source>
        <translation>Kokous poistuu luettelosta esityslistoineen ja teksteineen.</translation>
    </message>
    <message>
        <source>The meeting is now on {0}.</source>
        <translation>Kokouksen uusi aika: {0}.</translation>
    </message>
    <message>
        <source>The meeting is planned again.</source>
        <translation>Kokous on taas suunniteltu.</translation>
    </message>
    <message>
        <source>The meeting stays in the list as cancelled, and its items wait for the next meeting.</source>
        <translation>Kokous jää luetteloon peruttuna, ja sen asiat odottavat seuraavaa kokousta.</translation>
    </message>
    <message>
        <source>To the invitation</source>
        <translation>Kutsuun</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Kokoukseen</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>Muistioon</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Kumoa (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s) cancelled.</source>
        <translation>
            <numerusform>%n kokous peruttu.</numerusform>
            <numerusform>%n kokousta peruttu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) changed.</source>
        <translation>
            <numerusform>%n kokous muutettu.</numerusform>
            <numerusform>%n kokousta muutettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) made.</source>
        <translation>
            <numerusform>%n kokous tehty.</numerusform>
            <numerusform>%n kokousta tehty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) removed.</source>
        <translation>
            <numerusform>%n kokous poistettu.</numerusform>
            <numerusform>%n kokousta poistettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda templates…</source>
        <translation>Esityslistapohjat…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
    <message>
        <source>More about meetings</source>
        <translation>Lisää kokouksista</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi kokous</translation>
    </message>
    <message>
        <source>Plan the school year</source>
        <translation>Suunnittele lukuvuosi</translation>
    </message>
    <message>
        <source>The meeting was removed.</source>
        <translation>Kokous poistettiin.</translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation>Suunnitelma on tallennettu.</translation>
    </message>
    <message>
        <source>This is the copy. Give it a day.</source>
        <translation>Tämä on uusi, samanlainen kokous. Anna sille päivä.</translation>
    </message>
    <message>
        <source>To the invitation</source>
        <translation>Kutsuun</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>A student or a guardian may stand here by role only, without a name.</source>
        <translation>Oppilaan, opiskelijan tai huoltajan voi kirjata pelkällä roolilla, ilman nimeä.</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Varajäsen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Hidden while others see this screen</source>
        <translation>Piilossa, kun muut näkevät näytön</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Taho</translation>
    </message>
    <message>
        <source>Proposed only; the chair of the group above confirms</source>
        <translation>Vasta ehdotettu; ylemmän ryhmän puheenjohtaja vahvistaa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Tehtävä ryhmässä</translation>
    </message>
    <message>
        <source>Sits for</source>
        <translation>Edustaa</translation>
    </message>
    <message>
        <source>Takes part in every meeting</source>
        <translation>Osallistuu jokaiseen kokoukseen</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>Title, if another</source>
        <translation>Nimike, jos jokin muu</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Write a name, or choose a role.</source>
        <translation>Kirjoita nimi tai valitse rooli.</translation>
    </message>
    <message>
        <source>for example class teacher, year 5</source>
        <translation>esimerkiksi 5. luokan opettaja</translation>
    </message>
    <message>
        <source>no body of the table</source>
        <translation>ei mitään taulukon tahoa</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Add a member</source>
        <translation>Lisää jäsen</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Tuo luettelo…</translation>
    </message>
    <message>
        <source>Chairs {0}</source>
        <translation>Puheenjohtaja: {0}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Ei vielä jäseniä</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Avaa {0}</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Tulosta luettelo</translation>
    </message>
    <message>
        <source>Show those who have left</source>
        <translation>Näytä pois jääneet</translation>
    </message>
    <message>
        <source>Write them one by one, or bring in a list from Word or Excel. No list of students here.</source>
        <translation>Kirjoita jäsenet yksitellen tai tuo luettelo Wordista tai Excelistä. Oppilasluetteloa tänne ei tuoda.</translation>
    </message>
    <message>
        <source>sits here by that</source>
        <translation>jäsen sen perusteella</translation>
    </message>
</context>
<context>
    <name>MembersImportDialog</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n&#xa0;jäsen</numerusform>
            <numerusform>%n&#xa0;jäsentä</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Lisää ryhmään</translation>
    </message>
    <message>
        <source>Bring in members</source>
        <translation>Tuo jäseniä</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Members in the list</source>
        <translation>Luettelon jäsenet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>One member on a line: name, role, e-mail</source>
        <translation>Yksi jäsen rivillä: nimi, rooli, sähköposti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
</context>
<context>
    <name>MembersPart</name>
    <message>
        <source>Add to the group</source>
        <translation>Lisää ryhmään</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Vahvista</translation>
    </message>
    <message>
        <source>Confirm the members</source>
        <translation>Vahvista jäsenet</translation>
    </message>
    <message>
        <source>Confirm the members of {0}</source>
        <translation>Vahvista jäsenet: {0}</translation>
    </message>
    <message>
        <source>Confirmed: {0}</source>
        <translation>Vahvistettu: {0}</translation>
    </message>
    <message>
        <source>Edit the member</source>
        <translation>Muokkaa jäsentä</translation>
    </message>
    <message>
        <source>Leaves the group today: {0}</source>
        <translation>Jää pois ryhmästä tänään: {0}</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Ryhmän jäsenet</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Uusi jäsen</translation>
    </message>
    <message>
        <source>Proposed by the groups below</source>
        <translation>Alempien ryhmien ehdotukset</translation>
    </message>
    <message>
        <source>Remove the member</source>
        <translation>Poista jäsen</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Poistettu: {0}</translation>
    </message>
    <message>
        <source>The laptop still shares the work: see to it in the part “Laptops”.</source>
        <translation>Kannettava on yhä mukana: poista se osassa ”Kannettavat”.</translation>
    </message>
    <message>
        <source>They sit in their group once the chair of this one has confirmed it.</source>
        <translation>He ovat ryhmänsä jäseniä, kun tämän ryhmän puheenjohtaja on vahvistanut sen.</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Ketkä jatkavat</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message numerus="yes">
        <source>%n remark(s) wait</source>
        <translation>
            <numerusform>%n huomautus odottaa</numerusform>
            <numerusform>%n huomautusta odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Before approval</source>
        <translation>Ennen hyväksymistä</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Jakelu</translation>
    </message>
    <message>
        <source>How far the minutes are</source>
        <translation>Missä vaiheessa muistio on</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava kokous</translation>
    </message>
    <message>
        <source>Next remark (F8)</source>
        <translation>Seuraava huomautus (F8)</translation>
    </message>
    <message>
        <source>No remarks wait.</source>
        <translation>Yhtään huomautusta ei odota.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Ei huomautettavaa.</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Preview the published copy</source>
        <translation>Esikatsele julkinen kappale</translation>
    </message>
    <message>
        <source>Remark on the whole</source>
        <translation>Huomauta koko muistiosta</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>Show what others see</source>
        <translation>Näytä, mitä muut näkevät</translation>
    </message>
    <message>
        <source>Since {0}, when they were given for checking</source>
        <translation>Annettu tarkastettavaksi {0}; sen jälkeen</translation>
    </message>
    <message>
        <source>State of the minutes</source>
        <translation>Muistion tila</translation>
    </message>
    <message>
        <source>The group&apos;s way: {0}</source>
        <translation>Ryhmän tapa: {0}</translation>
    </message>
    <message>
        <source>They stand here only: never in print, in the record or in what is sent.</source>
        <translation>Ne ovat vain täällä: eivät tulosteissa, hyväksytyssä muistiossa eivätkä lähetyksissä.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Mikä on muuttunut</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Mitä muut näkevät</translation>
    </message>
    <message>
        <source>What the group reads</source>
        <translation>Mitä ryhmä lukee</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Kuka saa lukea</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Give the new day.</source>
        <translation>Anna uusi päivä.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Siirrä kokous</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Siirrä toiselle päivälle</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>Siirrä toiseen aikaan</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Uusi päivä</translation>
    </message>
    <message>
        <source>Now {0}. The agenda and everything in it goes along.</source>
        <translation>Nyt {0}. Esityslista ja kaikki siihen kuuluva siirtyy mukana.</translation>
    </message>
    <message>
        <source>Now: {0}. The old time and the reason stay in the measure&apos;s history.</source>
        <translation>Nyt: {0}. Entinen aika ja syy jäävät toimenpiteen historiaan.</translation>
    </message>
    <message>
        <source>Ready by the end of</source>
        <translation>Valmis viimeistään kuun lopussa</translation>
    </message>
    <message>
        <source>The group has another meeting on that day.</source>
        <translation>Ryhmällä on silloin toinen kokous.</translation>
    </message>
    <message>
        <source>The school does not work then.</source>
        <translation>Koululla ei ole silloin työpäivää.</translation>
    </message>
    <message>
        <source>Those invited have to be told: the invitation waits to be sent again.</source>
        <translation>Kutsutuille on kerrottava: kutsu odottaa uutta lähettämistä.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>for example The room is not free before spring</source>
        <translation>esimerkiksi Tila vapautuu vasta keväällä</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>Make a new key</source>
        <translation>Tee uusi avain</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Tee uusi palautusavain</translation>
    </message>
    <message>
        <source>The old sheet, and parts that were shared out, stop working for these data; copies made before today still open with them.</source>
        <translation>Vanha lomake ja haltijoille jaetut osat eivät enää avaa näitä tietoja. Ennen tätä päivää tehdyt kopiot avautuvat niillä yhä.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Oma salalauseesi</translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>Yhteensä %n minuutti</numerusform>
            <numerusform>Yhteensä %n minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Esityslista</translation>
    </message>
    <message>
        <source>As last time, if left open.</source>
        <translation>Kuten viimeksi, jos jää tyhjäksi.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Tee kokous</translation>
    </message>
    <message>
        <source>May stay open for now.</source>
        <translation>Voi jäädä vielä avoimeksi.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi kokous</translation>
    </message>
    <message>
        <source>Plain agenda</source>
        <translation>Lyhyt esityslista</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Almost strong enough.</source>
        <translation>Melkein riittävän vahva.</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>Helppo arvata.</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do with each other: easy to remember, hard to guess.</source>
        <translation>Vähintään neljä sanaa, jotka eivät liity toisiinsa: helppo muistaa, vaikea arvata.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Still easy to guess.</source>
        <translation>Vielä helppo arvata.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Vahva.</translation>
    </message>
    <message>
        <source>Very easy to guess.</source>
        <translation>Hyvin helppo arvata.</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>Begin the plan</source>
        <translation>Aloita suunnitelma</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Suunnitelman laji</translation>
    </message>
    <message>
        <source>Measures by themes over several years, to change a way of working.</source>
        <translation>Usean vuoden toimenpiteet teemoittain, kun toimintatapaa muutetaan.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Uusi suunnitelma</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Lukuvuosi</translation>
    </message>
    <message>
        <source>The education provider&apos;s student welfare plan with its points for each school; section 13 of the Act lists its contents.</source>
        <translation>Koulutuksen järjestäjän opiskeluhuoltosuunnitelma ja sen oppilaitoskohtaiset kohdat; sisällön luettelee OHL 13 §.</translation>
    </message>
    <message>
        <source>The group&apos;s own working document for one school year.</source>
        <translation>Ryhmän oma työasiakirja yhdelle lukuvuodelle.</translation>
    </message>
    <message>
        <source>The wellbeing services county&apos;s plan; section 13 a of the Act lists its contents.</source>
        <translation>Hyvinvointialueen alueellinen opiskeluhuoltosuunnitelma; sisällön luettelee OHL 13 a §.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>for example Student welfare plan 2026–2029</source>
        <translation>esimerkiksi Opiskeluhuoltosuunnitelma 2026–2029</translation>
    </message>
</context>
<context>
    <name>NewVaultPage</name>
    <message>
        <source>As you call it yourselves; it stands on every document.</source>
        <translation>Nimi, jota itse käytätte. Se näkyy kaikissa asiakirjoissa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Valitse salalause.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Luo</translation>
    </message>
    <message>
        <source>Create new</source>
        <translation>Luo uudet tiedot</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Luodaan…</translation>
    </message>
    <message>
        <source>Form of education</source>
        <translation>Koulutusmuoto</translation>
    </message>
    <message>
        <source>Four things now; the rest can wait.</source>
        <translation>Nyt neljä asiaa, loput ehtii myöhemmin.</translation>
    </message>
    <message>
        <source>Group&apos;s name</source>
        <translation>Ryhmän nimi</translation>
    </message>
    <message>
        <source>Recovery file (*.json)</source>
        <translation>Palautustiedosto (*.json)</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Koulu</translation>
    </message>
    <message>
        <source>Student welfare group</source>
        <translation>Opiskeluhuoltoryhmä</translation>
    </message>
    <message>
        <source>That is not a provider&apos;s recovery file. Ask the provider for it again.</source>
        <translation>Tämä ei ole koulutuksen järjestäjän palautustiedosto. Pyydä se järjestäjältä uudelleen.</translation>
    </message>
    <message>
        <source>The education provider gave a recovery file…</source>
        <translation>Koulutuksen järjestäjältä saatu palautustiedosto…</translation>
    </message>
    <message>
        <source>The education provider {0} can recover these data too.</source>
        <translation>Myös koulutuksen järjestäjä {0} voi palauttaa nämä tiedot.</translation>
    </message>
    <message>
        <source>The provider&apos;s recovery file</source>
        <translation>Koulutuksen järjestäjän palautustiedosto</translation>
    </message>
    <message>
        <source>Type the group&apos;s name.</source>
        <translation>Kirjoita ryhmän nimi.</translation>
    </message>
    <message>
        <source>Type the school&apos;s name.</source>
        <translation>Kirjoita koulun nimi.</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>See what came…</source>
        <translation>Katso, mitä tuli…</translation>
    </message>
    <message>
        <source>The group&apos;s whole work came to this laptop.</source>
        <translation>Ryhmän koko työ tuli tälle kannettavalle.</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n change(s)</source>
        <translation>
            <numerusform>{0}: %n muutos</numerusform>
            <numerusform>{0}: %n muutosta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsSectionRow</name>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Goal of section {0}</source>
        <translation>Osan {0} tavoite</translation>
    </message>
    <message>
        <source>Remove section {0}</source>
        <translation>Poista osa {0}</translation>
    </message>
    <message>
        <source>Text of section {0}</source>
        <translation>Osan {0} teksti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Title of section {0}</source>
        <translation>Osan {0} otsikko</translation>
    </message>
    <message>
        <source>What do we tell? A line that begins with - becomes a list.</source>
        <translation>Mitä kerromme? Viivalla alkavasta rivistä tulee luettelo.</translation>
    </message>
    <message>
        <source>no particular goal</source>
        <translation>ei tiettyä tavoitetta</translation>
    </message>
</context>
<context>
    <name>NewsletterDialog</name>
    <message numerus="yes">
        <source>%n meeting(s) left out: the minutes are not approved or not public.</source>
        <translation>
            <numerusform>%n kokous jäi pois: siitä puuttuu hyväksytty, julkinen muistio.</numerusform>
            <numerusform>%n kokousta jäi pois: niistä puuttuu hyväksytty, julkinen muistio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) here may be about one student. Look at them before it goes out.</source>
        <translation>
            <numerusform>%n kohta saattaa kertoa yhdestä oppilaasta. Katso se ennen kuin kirje lähtee.</numerusform>
            <numerusform>%n kohtaa saattaa kertoa yhdestä oppilaasta. Katso ne ennen kuin kirje lähtee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) came.</source>
        <translation>
            <numerusform>%n osa tuli lisää.</numerusform>
            <numerusform>%n osaa tuli lisää.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sentence or two that everybody reads</source>
        <translation>Lause tai kaksi, jotka kaikki lukevat</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Lisää osa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is to be read.</source>
        <translation>Kopioitu. Liitä se sinne, missä se luetaan.</translation>
    </message>
    <message>
        <source>Copy the text for Wilma</source>
        <translation>Kopioi teksti Wilmaan</translation>
    </message>
    <message>
        <source>Draft: saved by itself, numbered when it is published</source>
        <translation>Luonnos: tallentuu itsestään, numeroidaan julkaistaessa</translation>
    </message>
    <message>
        <source>Edit the newsletter</source>
        <translation>Muokkaa uutiskirjettä</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ingressi</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>Siirrä osaa</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Uutiskirje</translation>
    </message>
    <message>
        <source>Not said in this language yet:</source>
        <translation>Vielä sanomatta tällä kielellä:</translation>
    </message>
    <message>
        <source>Number {0}, published {1}</source>
        <translation>Numero {0}, julkaistu {1}</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Julkaise</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Julkaise silti</translation>
    </message>
    <message>
        <source>Published as number {0}. Hand it on: print it, copy the text, or save the page.</source>
        <translation>Julkaistu numerolla {0}. Vie se perille: tulosta, kopioi teksti tai tallenna sivu.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Poista osa</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Tallenna verkkosivuna</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>Suggest contents</source>
        <translation>Ehdota sisältö</translation>
    </message>
    <message>
        <source>There is nothing new to tell.</source>
        <translation>Uutta kerrottavaa ei löytynyt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>for example News of our shared wellbeing</source>
        <translation>esimerkiksi Yhteisen hyvinvoinnin kuulumisia</translation>
    </message>
</context>
<context>
    <name>NewsletterRow</name>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Newsletter without a title</source>
        <translation>Uutiskirje ilman otsikkoa</translation>
    </message>
    <message>
        <source>Number {0}</source>
        <translation>Numero {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Avaa: {0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>Write it in Finnish too</source>
        <translation>Kirjoita myös suomeksi</translation>
    </message>
    <message>
        <source>Write it in Swedish too</source>
        <translation>Kirjoita myös ruotsiksi</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>suomeksi</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>ruotsiksi</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diaarinumero</translation>
    </message>
    <message>
        <source>OHDesk is a working tool: what counts is the copy in records management. What you note here stands on every copy that is printed from now on.</source>
        <translation>OHDesk on työväline: virallinen kappale on asianhallinnassa. Se, minkä kirjaat tähän, lukee tästä lähtien jokaisessa tulosteessa.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Where the official copy is: {0}</source>
        <translation>Missä virallinen kappale on: {0}</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Kirjoita päivä.</translation>
    </message>
    <message>
        <source>for example HARJ/123/2026</source>
        <translation>esimerkiksi HARJ/123/2026</translation>
    </message>
    <message>
        <source>for example case management</source>
        <translation>esimerkiksi asianhallinta</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Change…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Leave out (Delete)</source>
        <translation>Jätä pois (Delete)</translation>
    </message>
    <message>
        <source>Let it lapse…</source>
        <translation>Anna raueta…</translation>
    </message>
    <message>
        <source>Take onto the agenda (Enter)</source>
        <translation>Ota esityslistalle (Enter)</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>OfficialRow</name>
    <message>
        <source>Change the note…</source>
        <translation>Muuta merkintää…</translation>
    </message>
    <message>
        <source>Files were made on {0}; the diary number is not noted yet.</source>
        <translation>Tiedostot tehtiin {0}. Diaarinumeroa ei ole kirjattu vielä.</translation>
    </message>
    <message>
        <source>Hand on to records management: {0}</source>
        <translation>Toimita asianhallintaan: {0}</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Toimita…</translation>
    </message>
    <message>
        <source>Not handed on to records management yet.</source>
        <translation>Ei ole vielä toimitettu asianhallintaan.</translation>
    </message>
    <message>
        <source>Note the number of the official copy: {0}</source>
        <translation>Kirjaa virallisen kappaleen numero: {0}</translation>
    </message>
    <message>
        <source>Note the number…</source>
        <translation>Kirjaa numero…</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>Add a person…</source>
        <translation>Lisää henkilö…</translation>
    </message>
    <message>
        <source>Add the person to the group&apos;s members first.</source>
        <translation>Lisää henkilö ensin ryhmän jäseneksi.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Vaihda salalause…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Vaihda…</translation>
    </message>
    <message>
        <source>Copies made before today still open with the person&apos;s passphrase.</source>
        <translation>Tätä ennen tehdyt kopiot avautuvat edelleen henkilön salalauseella.</translation>
    </message>
    <message>
        <source>Everybody opens with a passphrase of their own, chosen at this laptop.</source>
        <translation>Jokainen avaa tiedot omalla salalauseellaan, jonka hän valitsee tällä koneella.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Tee uusi avain…</translation>
    </message>
    <message>
        <source>Memos that you confirm carry this name.</source>
        <translation>Vahvistamissasi muistioissa on tämä nimi.</translation>
    </message>
    <message>
        <source>No sheet on one page is in force</source>
        <translation>Yhden sivun lomake ei ole voimassa</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ei vielä kerrottu</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ei vielä kokeiltu</translation>
    </message>
    <message>
        <source>Only you know it; nobody can look it up.</source>
        <translation>Vain sinä tiedät sen, eikä kukaan voi katsoa sitä mistään.</translation>
    </message>
    <message>
        <source>Opens with a passphrase</source>
        <translation>Avaa salalauseella</translation>
    </message>
    <message>
        <source>Parts not tried yet</source>
        <translation>osia ei ole vielä kokeiltu</translation>
    </message>
    <message>
        <source>Parts tried {0}</source>
        <translation>osat kokeiltu {0}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Poista {0}</translation>
    </message>
    <message>
        <source>Several holders can each keep a part: one alone opens nothing, two or more together do.</source>
        <translation>Usea haltija voi säilyttää kukin oman osansa: yksi ei avaa mitään, kaksi tai useampi yhdessä avaa.</translation>
    </message>
    <message>
        <source>Share out anew…</source>
        <translation>Jaa uudelleen…</translation>
    </message>
    <message>
        <source>Share the key out…</source>
        <translation>Jaa palautusavain osiin…</translation>
    </message>
    <message>
        <source>Shared out to nobody</source>
        <translation>Ei jaettu osiin</translation>
    </message>
    <message>
        <source>Shared out: any {0} of {1} parts open</source>
        <translation>Jaettu {1} osaan: {0} yhdessä avaa</translation>
    </message>
    <message>
        <source>The education provider can recover the data.</source>
        <translation>Koulutuksen järjestäjä voi palauttaa tiedot.</translation>
    </message>
    <message>
        <source>The key on paper opens the data when a passphrase is forgotten.</source>
        <translation>Paperilla oleva avain avaa tiedot, jos salalause unohtuu.</translation>
    </message>
    <message>
        <source>The key opens the data. Put the sheets back in their places.</source>
        <translation>Avain avaa tiedot. Pankaa lomakkeet takaisin paikoilleen.</translation>
    </message>
    <message>
        <source>The passphrase has been changed.</source>
        <translation>Salalause on vaihdettu.</translation>
    </message>
    <message>
        <source>The person can now open these data.</source>
        <translation>Henkilö voi nyt avata nämä tiedot.</translation>
    </message>
    <message>
        <source>The recovery key opens the data. Put the sheet back in its place.</source>
        <translation>Palautusavain avaa tiedot. Vie lomake takaisin paikalleen.</translation>
    </message>
    <message>
        <source>Tried {0}</source>
        <translation>Kokeiltu {0}</translation>
    </message>
    <message>
        <source>Try it by {0}.</source>
        <translation>Kokeile viimeistään {0}.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Kokeile nyt</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Kokeile…</translation>
    </message>
    <message>
        <source>Try the parts…</source>
        <translation>Kokeile osia…</translation>
    </message>
    <message>
        <source>Who can open</source>
        <translation>Kuka voi avata</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>{0} can no longer open these data on this laptop.</source>
        <translation>{0} ei voi enää avata näitä tietoja tällä koneella.</translation>
    </message>
    <message>
        <source>{0} can then no longer open these data on this laptop.</source>
        <translation>{0} ei sen jälkeen voi avata näitä tietoja tällä koneella.</translation>
    </message>
</context>
<context>
    <name>OrderedColumn</name>
    <message>
        <source>Place {0} of {1}</source>
        <translation>Paikka {0}/{1}</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answer from {0}</source>
        <translation>Vastaus: {0}</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Vastauspäivä</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Avaa kokous</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Pykälä</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Vastaaja</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Change of kind</source>
        <translation>Lajin vaihto</translation>
    </message>
    <message>
        <source>Kind or removal</source>
        <translation>Vaihda laji tai poista</translation>
    </message>
    <message>
        <source>Proposed to</source>
        <translation>Kenelle esitetään</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove an outcome</source>
        <translation>Poista linjaus</translation>
    </message>
    <message>
        <source>To whom, for example the head of education</source>
        <translation>Kenelle, esimerkiksi sivistysjohtaja</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Mihin päädyttiin</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n sivu lähetetty tulostimelle.</numerusform>
            <numerusform>%n sivua lähetetty tulostimelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Valitse toinen paikka…</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is to be read.</source>
        <translation>Kopioitu. Liitä se sinne, missä se luetaan.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopioidaan…</translation>
    </message>
    <message>
        <source>Could not be saved there: the folder is closed for writing, or another program has the file open.</source>
        <translation>Ei voitu tallentaa: kansioon ei saa kirjoittaa, tai tiedosto on auki toisessa ohjelmassa.</translation>
    </message>
    <message>
        <source>No program here opens this file. Save a copy of it instead.</source>
        <translation>Mikään tämän koneen ohjelma ei avaa tätä tiedostoa. Tallenna siitä kopio.</translation>
    </message>
    <message>
        <source>Opened as a copy for reading. The copy goes when OHDesk locks.</source>
        <translation>Avattu lukukappaleena. Se häviää, kun OHDesk lukitaan.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-asiakirja (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Teksti (*.txt)</translation>
    </message>
    <message>
        <source>Printing: page {0} of {1}</source>
        <translation>Tulostetaan: sivu {0} / {1}</translation>
    </message>
    <message>
        <source>Save it as an ordinary PDF</source>
        <translation>Tallenna tavallisena PDF:nä</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Tallennettu: {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>There are no such pages. Choose pages from 1 to {0}.</source>
        <translation>Sellaisia sivuja ei ole. Valitse sivuja väliltä 1–{0}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-asiakirja (*.docx)</translation>
    </message>
</context>
<context>
    <name>OutgoingText</name>
    <message>
        <source>Copied. Paste it where it is to be read.</source>
        <translation>Kopioitu. Liitä teksti sinne, missä se luetaan.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Kopioi: {0}</translation>
    </message>
    <message>
        <source>Draft a mail</source>
        <translation>Kirjoita sähköposti</translation>
    </message>
    <message>
        <source>Draft a mail: {0}</source>
        <translation>Kirjoita sähköposti: {0}</translation>
    </message>
    <message>
        <source>No mail program took it, so it was copied. Paste it into a message.</source>
        <translation>Sähköpostiohjelma ei ottanut tekstiä, joten se kopioitiin. Liitä se viestiin.</translation>
    </message>
    <message>
        <source>The message waits in your mail program.</source>
        <translation>Viesti odottaa sähköpostiohjelmassasi.</translation>
    </message>
</context>
<context>
    <name>OutsideDialog</name>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: copy the message or draft a mail. The answer is written on the page Agreed.</source>
        <translation>Mikään ei lähde itsestään: kopioi viesti tai luonnostele sähköposti. Vastaus kirjataan sivulla Sovitut asiat.</translation>
    </message>
    <message>
        <source>Propose and wait for the answer</source>
        <translation>Esitetään ja odotetaan vastausta</translation>
    </message>
    <message>
        <source>Propose to {0}</source>
        <translation>Esitetään: {0}</translation>
    </message>
    <message>
        <source>Send to a group outside this program</source>
        <translation>Lähetä ryhmälle tämän ohjelman ulkopuolelle</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Mitä esitetään</translation>
    </message>
    <message>
        <source>Write to whom it is proposed.</source>
        <translation>Kirjoita, kenelle esitetään.</translation>
    </message>
    <message>
        <source>Write what is proposed.</source>
        <translation>Kirjoita, mitä esitetään.</translation>
    </message>
    <message>
        <source>for example the municipality&apos;s technical services</source>
        <translation>esimerkiksi kunnan tekninen toimi</translation>
    </message>
</context>
<context>
    <name>OwnerField</name>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
</context>
<context>
    <name>PackDifferencesDialog</name>
    <message>
        <source>Different from the pack: {0}</source>
        <translation>Erot pakettiin: {0}</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Pidä omat</translation>
    </message>
    <message>
        <source>Name and use</source>
        <translation>Nimi ja käyttö</translation>
    </message>
    <message>
        <source>Not in our template</source>
        <translation>Ei meidän pohjassamme</translation>
    </message>
    <message>
        <source>Not in the pack</source>
        <translation>Ei paketissa</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Meidän</translation>
    </message>
    <message>
        <source>Remove our item {0}</source>
        <translation>Poista meidän asiamme {0}</translation>
    </message>
    <message>
        <source>Take the pack&apos;s item {0}</source>
        <translation>Ota paketin asia {0}</translation>
    </message>
    <message>
        <source>Take the pack&apos;s name and use</source>
        <translation>Ota paketin nimi ja käyttö</translation>
    </message>
    <message>
        <source>The pack&apos;s</source>
        <translation>Paketin</translation>
    </message>
    <message>
        <source>The template is what the pack brought.</source>
        <translation>Pohja on sellainen kuin paketti sen toi.</translation>
    </message>
</context>
<context>
    <name>PackOfferDialog</name>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n fraasi</numerusform>
            <numerusform>%n fraasia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n pohja</numerusform>
            <numerusform>%n pohjaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a pack of templates</source>
        <translation>Ota pohjapaketti käyttöön</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>The maker&apos;s mark: {0}</source>
        <translation>Tekijän tunniste: {0}</translation>
    </message>
    <message>
        <source>This is the first pack from this maker. Compare these characters with those that the maker has told you itself. From now on only the same maker can bring new versions.</source>
        <translation>Tämä on tekijän ensimmäinen paketti. Vertaa näitä merkkejä niihin, jotka tekijä on itse kertonut. Tästä lähtien vain sama tekijä voi tuoda uusia versioita.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versio {0}</translation>
    </message>
    <message>
        <source>Version {0} is in use. The maker is the same as before.</source>
        <translation>Käytössä on versio {0}. Tekijä on sama kuin ennen.</translation>
    </message>
    <message>
        <source>What the group has changed of earlier versions stays, and is shown beside the pack&apos;s.</source>
        <translation>Ryhmän aiempiin versioihin tekemät muutokset säilyvät, ja ne näytetään paketin sanojen rinnalla.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>Page (Ctrl+G)</source>
        <translation>Sivu (Ctrl+G)</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Agreed</source>
        <translation>Sovitut asiat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Yearly clock</source>
        <translation>Vuosikello</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sivu {0}/{1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n message(s) wait in your mail program.</source>
        <translation>
            <numerusform>%n viesti odottaa sähköpostiohjelmassasi.</numerusform>
            <numerusform>%n viestiä odottaa sähköpostiohjelmassasi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) here may be about one student. Look at them before you share the paper.</source>
        <translation>
            <numerusform>%n kohta koskee ehkä yhtä opiskelijaa. Katso se ennen kuin jaat paperin.</numerusform>
            <numerusform>%n kohtaa koskee ehkä yhtä opiskelijaa. Katso ne ennen kuin jaat paperin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it where it is to be read.</source>
        <translation>Kopioitu. Liitä se sinne, missä se luetaan.</translation>
    </message>
    <message>
        <source>No address for: {0}</source>
        <translation>Ilman osoitetta: {0}</translation>
    </message>
    <message>
        <source>No program here opens drafts. Save them and open them where you write mail.</source>
        <translation>Mikään ohjelma ei avaa luonnoksia tällä koneella. Tallenna ne ja avaa ne siellä, missä kirjoitat sähköpostia.</translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation>Julkinen kappale</translation>
    </message>
    <message numerus="yes">
        <source>Save %n draft(s) into a folder</source>
        <translation>
            <numerusform>Tallenna %n luonnos kansioon</numerusform>
            <numerusform>Tallenna %n luonnosta kansioon</numerusform>
        </translation>
    </message>
    <message>
        <source>The group&apos;s own copy</source>
        <translation>Ryhmän oma kappale</translation>
    </message>
    <message numerus="yes">
        <source>The letter has %n page(s). Shorten the short text for its readers to fit one.</source>
        <translation>
            <numerusform>Kirje on %n sivu.</numerusform>
            <numerusform>Kirje on %n sivua. Lyhennä lukijoiden lyhyttä tekstiä, niin se mahtuu yhdelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The representatives&apos; copy</source>
        <translation>Edustajien kappale</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Goal by goal, for the group</source>
        <translation>Tavoite kerrallaan, ryhmälle</translation>
    </message>
    <message>
        <source>Made from what is written elsewhere; nothing is typed twice.</source>
        <translation>Tehdään siitä, mitä muualle on kirjoitettu; mitään ei kirjoiteta kahdesti.</translation>
    </message>
    <message>
        <source>One sheet for students and guardians</source>
        <translation>Yksi sivu opiskelijoille ja huoltajille</translation>
    </message>
    <message>
        <source>Papers that tell</source>
        <translation>Paperit, jotka kertovat</translation>
    </message>
    <message>
        <source>Participation and communication</source>
        <translation>Osallisuus ja viestintä</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Juliste</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Services for you</source>
        <translation>Palvelut sinua varten</translation>
    </message>
    <message>
        <source>Slides of the year</source>
        <translation>Vuoden diat</translation>
    </message>
    <message>
        <source>The main results, fit to be published</source>
        <translation>Keskeiset tulokset, julkaistavaksi</translation>
    </message>
    <message>
        <source>The year&apos;s goals and who helps, A3 for the wall</source>
        <translation>Vuoden tavoitteet ja auttajat, A3 seinälle</translation>
    </message>
    <message>
        <source>To Word…</source>
        <translation>Wordiin…</translation>
    </message>
    <message>
        <source>To go on with in PowerPoint or LibreOffice; fit to be shown to everybody</source>
        <translation>Jatkettavaksi PowerPointissa tai LibreOfficessa; voi näyttää kaikille</translation>
    </message>
    <message>
        <source>With tasks and the group&apos;s own evaluation</source>
        <translation>Mukana tehtävät ja ryhmän oma arviointi</translation>
    </message>
    <message>
        <source>Year&apos;s summary for everybody</source>
        <translation>Vuosiyhteenveto kaikille</translation>
    </message>
    <message>
        <source>Year&apos;s summary for the group</source>
        <translation>Vuosiyhteenveto ryhmälle</translation>
    </message>
    <message>
        <source>Year&apos;s summary {0}</source>
        <translation>Vuosiyhteenveto {0}</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Part of the page</source>
        <translation>Sivun osa</translation>
    </message>
</context>
<context>
    <name>PassOnDialog</name>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Pass on to another group</source>
        <translation>Siirrä toiselle ryhmälle</translation>
    </message>
    <message>
        <source>The item waits there for a meeting. What that group says of it comes back here by itself.</source>
        <translation>Asia jää sinne odottamaan kokousta. Ryhmän vastaus palaa tänne itsestään.</translation>
    </message>
</context>
<context>
    <name>PassOverDialog</name>
    <message>
        <source>Pass over</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Pass over: {0}</source>
        <translation>Ohita: {0}</translation>
    </message>
    <message>
        <source>Why it is left out this year</source>
        <translation>Miksi se jää väliin tänä vuonna</translation>
    </message>
    <message>
        <source>for example moved to next year</source>
        <translation>esimerkiksi siirretty ensi vuoteen</translation>
    </message>
</context>
<context>
    <name>PassageEditor</name>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>Proposal: {0}</source>
        <translation>Ehdotus: {0}</translation>
    </message>
    <message>
        <source>Same in both languages</source>
        <translation>Sama kummallakin kielellä</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Käännös pitää yhä paikkansa</translation>
    </message>
    <message>
        <source>The original has changed since it was translated. It was: {0}</source>
        <translation>Alkuperäinen on muuttunut kääntämisen jälkeen. Se oli: {0}</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>Käytä ehdotusta</translation>
    </message>
    <message>
        <source>{0}, the original</source>
        <translation>{0}, alkuperäinen</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Texts</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>The file {0} and all that is in it</source>
        <translation>Tiedosto {0} ja kaikki, mitä siinä on</translation>
    </message>
</context>
<context>
    <name>PassedOn</name>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ei vielä vastausta</translation>
    </message>
    <message>
        <source>Passed on to {0}</source>
        <translation>Siirretty: {0}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ota takaisin</translation>
    </message>
    <message>
        <source>Taken up there</source>
        <translation>Käsitelty siellä</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Piilota kirjoitettu</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Näytä kirjoitettu</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Came</source>
        <translation>Saapui</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Saapui klo</translation>
    </message>
    <message>
        <source>Came at: {0}</source>
        <translation>Saapui klo: {0}</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Palasi</translation>
    </message>
    <message>
        <source>Came late or left early</source>
        <translation>Saapui myöhässä tai poistui aiemmin</translation>
    </message>
    <message>
        <source>Came late or left early: {0}</source>
        <translation>Saapui myöhässä tai poistui aiemmin: {0}</translation>
    </message>
    <message>
        <source>Came now</source>
        <translation>Tuli nyt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Poistui</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Poistui klo</translation>
    </message>
    <message>
        <source>Left at: {0}</source>
        <translation>Poistui klo: {0}</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>Lähti nyt</translation>
    </message>
    <message>
        <source>Remove the guest</source>
        <translation>Poista vieras</translation>
    </message>
    <message>
        <source>Remove the guest: {0}</source>
        <translation>Poista vieras: {0}</translation>
    </message>
    <message>
        <source>came at {0}</source>
        <translation>tuli klo {0}</translation>
    </message>
    <message>
        <source>left at {0}</source>
        <translation>lähti klo {0}</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>How far</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Poista paikka</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Mikä estää</translation>
    </message>
    <message>
        <source>Who solves it</source>
        <translation>Kuka ratkaisee</translation>
    </message>
    <message>
        <source>Write the name of the place.</source>
        <translation>Kirjoita paikan nimi.</translation>
    </message>
    <message>
        <source>for example a school or a town</source>
        <translation>esimerkiksi koulu tai kunta</translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>Annual plan {0}</source>
        <translation>Vuosisuunnitelma {0}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
</context>
<context>
    <name>PlanFactsDialog</name>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Jatkaa suunnitelmaa</translation>
    </message>
    <message>
        <source>Its texts and its evaluation are shown beside the chapters.</source>
        <translation>Sen tekstit ja arviointi näkyvät lukujen vieressä.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Left empty, the plan is named by its kind and its time.</source>
        <translation>Jos tämä on tyhjä, suunnitelma saa nimensä lajistaan ja ajastaan.</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Poista suunnitelma</translation>
    </message>
    <message>
        <source>The plan&apos;s title and time</source>
        <translation>Suunnitelman nimi ja aika</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>the latest one before it</source>
        <translation>viimeisin edeltävä</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n goal(s) were added from the table.</source>
        <translation>
            <numerusform>Taulukosta lisättiin %n&#xa0;tavoite.</numerusform>
            <numerusform>Taulukosta lisättiin %n&#xa0;tavoitetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A goal at a time</source>
        <translation>Tavoite kerrallaan</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Tuo taulukko</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>Edit the plan&apos;s title and time</source>
        <translation>Muokkaa suunnitelman nimeä ja aikaa</translation>
    </message>
    <message>
        <source>Edit the plan&apos;s title and time…</source>
        <translation>Muokkaa suunnitelman nimeä ja aikaa…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Goals in tables</source>
        <translation>Tavoitteet taulukoissa</translation>
    </message>
    <message>
        <source>Linked plans</source>
        <translation>Liittyvät suunnitelmat</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Uusi suunnitelma…</translation>
    </message>
    <message>
        <source>No plan for this school year yet</source>
        <translation>Tälle lukuvuodelle ei ole vielä suunnitelmaa</translation>
    </message>
    <message>
        <source>One to five goals are enough. A table in Word or Excel can be pasted or brought in from a file.</source>
        <translation>Yhdestä viiteen tavoitetta riittää. Taulukon voi liittää Wordista tai Excelistä tai tuoda tiedostosta.</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Suunnitelman osa</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Poistettu: {0}</translation>
    </message>
    <message>
        <source>Risks and expectations</source>
        <translation>Riskit ja odotukset</translation>
    </message>
    <message>
        <source>Start an empty plan</source>
        <translation>Aloita tyhjästä</translation>
    </message>
    <message>
        <source>Start from a table…</source>
        <translation>Aloita taulukosta…</translation>
    </message>
    <message>
        <source>Start with chapters</source>
        <translation>Aloita luvuista</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>What the table holds was added.</source>
        <translation>Taulukon sisältö lisättiin.</translation>
    </message>
</context>
<context>
    <name>PlanPath</name>
    <message>
        <source>Approved: {0}</source>
        <translation>Hyväksytty: {0}</translation>
    </message>
    <message>
        <source>Edit the approval…</source>
        <translation>Muokkaa hyväksyntää…</translation>
    </message>
    <message>
        <source>State of the plan: {0}</source>
        <translation>Suunnitelman tila: {0}</translation>
    </message>
    <message>
        <source>Until it is approved, every printed page says that this is not the final plan.</source>
        <translation>Ennen hyväksymistä jokaisella tulostetulla sivulla lukee, ettei suunnitelma ole lopullinen.</translation>
    </message>
    <message>
        <source>Who approved is not written down.</source>
        <translation>Hyväksyjää ei ole kirjattu.</translation>
    </message>
    <message>
        <source>section {0}</source>
        <translation>§&#xa0;{0}</translation>
    </message>
</context>
<context>
    <name>PointDialog</name>
    <message>
        <source>Edit the point</source>
        <translation>Muokkaa kohtaa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Vastuu</translation>
    </message>
    <message>
        <source>Write the point.</source>
        <translation>Kirjoita kohta.</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>Answer without a meeting…</source>
        <translation>Vastaa ilman kokousta…</translation>
    </message>
    <message>
        <source>Answered: {0}</source>
        <translation>Vastattu: {0}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Comes forward by itself when an agenda is made.</source>
        <translation>Tarjoutuu itsestään, kun esityslistaa tehdään.</translation>
    </message>
    <message>
        <source>Let go: {0}</source>
        <translation>Raukesi: {0}</translation>
    </message>
    <message>
        <source>Let it lapse…</source>
        <translation>Anna raueta…</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>Palauta odottamaan</translation>
    </message>
    <message>
        <source>More about: {0}</source>
        <translation>Lisää asiasta: {0}</translation>
    </message>
    <message>
        <source>New waiting matter</source>
        <translation>Uusi odottava asia</translation>
    </message>
    <message>
        <source>On the agenda of {0}: {1}</source>
        <translation>Esityslistalla {0}: {1}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Avaa kokous</translation>
    </message>
    <message>
        <source>To the next meeting</source>
        <translation>Seuraavaan kokoukseen</translation>
    </message>
    <message>
        <source>To the next meeting: {0}</source>
        <translation>Seuraavaan kokoukseen: {0}</translation>
    </message>
    <message>
        <source>Waiting for a meeting</source>
        <translation>Odottaa kokousta</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman otsikkoa</translation>
    </message>
    <message>
        <source>Write a matter that waits and press Enter</source>
        <translation>Kirjoita odottamaan jäävä asia ja paina Enter</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ryhmältä {0}</translation>
    </message>
    <message>
        <source>raised by {0}</source>
        <translation>aloite: {0}</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>seuraava kokous</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message numerus="yes">
        <source>%n left out · Enter brings back</source>
        <translation>
            <numerusform>%n jätetty pois · Enter palauttaa</numerusform>
            <numerusform>%n jätetty pois · Enter palauttaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · Enter takes, Delete leaves out</source>
        <translation>
            <numerusform>%n odottaa · Enter ottaa, Delete jättää pois</numerusform>
            <numerusform>%n odottaa · Enter ottaa, Delete jättää pois</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lisää asia</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Esityslista</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Leave out of the meeting</source>
        <translation>Jättö pois kokouksesta</translation>
    </message>
    <message>
        <source>Left out of this meeting</source>
        <translation>Jätetty pois tästä kokouksesta</translation>
    </message>
    <message>
        <source>Left out of this meeting: {0}</source>
        <translation>Jätetty pois tästä kokouksesta: {0}</translation>
    </message>
    <message>
        <source>Let a matter wait…</source>
        <translation>Jätä asia odottamaan…</translation>
    </message>
    <message>
        <source>Minutes of an item</source>
        <translation>Asian minuutit</translation>
    </message>
    <message>
        <source>Move an item</source>
        <translation>Siirrä asiaa</translation>
    </message>
    <message>
        <source>On the agenda: {0}. {1}</source>
        <translation>Esityslistalla: {0}. {1}</translation>
    </message>
    <message>
        <source>Remove an item</source>
        <translation>Poista asia</translation>
    </message>
    <message>
        <source>Removed from the agenda: {0}</source>
        <translation>Poistettu esityslistalta: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n</source>
        <translation>
            <numerusform>Ota kaikki %n</numerusform>
            <numerusform>Ota kaikki %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all onto the agenda</source>
        <translation>Kaikkien otto esityslistalle</translation>
    </message>
    <message>
        <source>Take onto the agenda</source>
        <translation>Otto esityslistalle</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman otsikkoa</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>päättymisajan jälkeen</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>asia</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n&#xa0;sivu</numerusform>
            <numerusform>%n&#xa0;sivua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Lisäksi %n muu.</numerusform>
            <numerusform>Lisäksi %n muuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Tekstinä</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Kopioi koko teksti</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Making the paper: page {0}…</source>
        <translation>Tehdään asiakirjaa: sivu {0}…</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Tehdään asiakirjaa…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Avaa toisessa ohjelmassa</translation>
    </message>
    <message>
        <source>PDF signed with the certificate…</source>
        <translation>PDF allekirjoitettuna varmenteella…</translation>
    </message>
    <message>
        <source>PDF with its data for other programs (PDF/A-3)…</source>
        <translation>PDF ja sen tiedot muille ohjelmille (PDF/A-3)…</translation>
    </message>
    <message>
        <source>PDF, to be shared and kept…</source>
        <translation>PDF jaettavaksi ja säilytettäväksi…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Pelkkä teksti…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Something on this paper has two versions. {0}</source>
        <translation>Tässä paperissa on kohta, josta on kaksi versiota. {0}</translation>
    </message>
    <message>
        <source>The same pages, and in the file what they say as JSON, nothing more.</source>
        <translation>Samat sivut, ja tiedostossa se mitä niillä lukee myös JSONina, ei muuta.</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Verkkosivu…</translation>
    </message>
    <message>
        <source>Word, to go on writing…</source>
        <translation>Word, kirjoittamisen jatkamiseen…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation>Julkinen kappale</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Molemmat rinnakkain</translation>
    </message>
    <message>
        <source>The group&apos;s own copy</source>
        <translation>Ryhmän oma kappale</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>A text that holds one is not stored</source>
        <translation>Tekstiä, jossa on henkilötunnus, ei tallenneta</translation>
    </message>
    <message>
        <source>As long as the membership is needed for the documents; remove it in Group</source>
        <translation>Niin kauan kuin jäsenyyttä tarvitaan asiakirjoissa; poista Ryhmä-sivulla</translation>
    </message>
    <message>
        <source>As long as these data exist; ids only, no content</source>
        <translation>Niin kauan kuin nämä tiedot ovat olemassa; vain tunnisteet, ei sisältöä</translation>
    </message>
    <message>
        <source>By the provider&apos;s own plan for information management; OHDesk deletes nothing by itself</source>
        <translation>Koulutuksen järjestäjän tiedonohjaussuunnitelman mukaan; OHDesk ei poista mitään itse</translation>
    </message>
    <message>
        <source>Can recover these data too</source>
        <translation>Voi myös palauttaa nämä tiedot</translation>
    </message>
    <message>
        <source>Changes for the group&apos;s other laptops</source>
        <translation>Muutokset ryhmän muille kannettaville</translation>
    </message>
    <message>
        <source>Copies in the second place</source>
        <translation>Kopiot toisessa paikassa</translation>
    </message>
    <message>
        <source>Copies on this laptop</source>
        <translation>Kopiot tällä koneella</translation>
    </message>
    <message>
        <source>Encrypted for these laptops alone, to the folder that you chose or as files you send</source>
        <translation>Salattuina vain näille kannettaville, valitsemaasi kansioon tai lähettäminäsi tiedostoina</translation>
    </message>
    <message>
        <source>Encrypted, to the folder that you chose</source>
        <translation>Salattuna valitsemaasi kansioon</translation>
    </message>
    <message>
        <source>Everything above is encrypted</source>
        <translation>Kaikki edellä mainittu on salattu</translation>
    </message>
    <message>
        <source>Lies in the case-management system, not here: OHDesk is a working tool</source>
        <translation>On asianhallintajärjestelmässä, ei täällä: OHDesk on työväline</translation>
    </message>
    <message>
        <source>Lists, names or matters of single pupils and students</source>
        <translation>Yksittäisten oppilaiden tai opiskelijoiden luettelot, nimet ja asiat</translation>
    </message>
    <message>
        <source>Meetings, agendas, memos, tasks, plans</source>
        <translation>Kokoukset, esityslistat, muistiot, tehtävät, suunnitelmat</translation>
    </message>
    <message>
        <source>Members&apos; names, roles and e-mail addresses</source>
        <translation>Jäsenten nimet, roolit ja sähköpostiosoitteet</translation>
    </message>
    <message>
        <source>Nobody can look them up or reset them</source>
        <translation>Kukaan ei voi katsoa tai vaihtaa niitä toisen puolesta</translation>
    </message>
    <message>
        <source>None: the only copy is on this laptop</source>
        <translation>Ei ole: ainoa varmuuskopio on tällä koneella</translation>
    </message>
    <message>
        <source>Nothing else; OHDesk uses no network</source>
        <translation>Ei mitään muuta; OHDesk ei käytä verkkoa</translation>
    </message>
    <message>
        <source>Passphrases and the recovery key</source>
        <translation>Salalauseet ja palautusavain</translation>
    </message>
    <message>
        <source>Personal identity codes</source>
        <translation>Henkilötunnukset</translation>
    </message>
    <message>
        <source>Removed words that may still be somewhere</source>
        <translation>Poistetut sanat, joita voi vielä olla jossakin</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Toinen paikka</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>The education provider</source>
        <translation>Koulutuksen järjestäjä</translation>
    </message>
    <message>
        <source>The education provider {0}</source>
        <translation>Koulutuksen järjestäjä {0}</translation>
    </message>
    <message>
        <source>The group&apos;s meetings, memos and plans; members employed by the school or municipality</source>
        <translation>Ryhmän kokoukset, muistiot ja suunnitelmat; koulun tai kunnan palveluksessa olevat jäsenet</translation>
    </message>
    <message>
        <source>The official copy</source>
        <translation>Virallinen kappale</translation>
    </message>
    <message>
        <source>The wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>They belong elsewhere</source>
        <translation>Ne kuuluvat toisaalle</translation>
    </message>
    <message>
        <source>Usage log: who opened, printed and exported, and when</source>
        <translation>Käyttöloki: kuka avasi, tulosti ja lähetti, ja milloin</translation>
    </message>
    <message>
        <source>What is held, and for how long</source>
        <translation>Mitä säilytetään ja kuinka kauan</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>Mitä ei koskaan säilytetä</translation>
    </message>
    <message>
        <source>What its own professionals keep in their own systems: none of it lies here</source>
        <translation>Se, mitä sen omat ammattilaiset kirjaavat omiin järjestelmiinsä: mitään siitä ei ole täällä</translation>
    </message>
    <message>
        <source>What leaves the laptop</source>
        <translation>Mikä lähtee koneelta</translation>
    </message>
    <message>
        <source>What you print, save or send yourself</source>
        <translation>Se, minkä itse tulostat, tallennat tai lähetät</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Missä se on</translation>
    </message>
    <message>
        <source>Who is controller</source>
        <translation>Rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Without a passphrase or the recovery key nobody reads it</source>
        <translation>Ilman salalausetta tai palautusavainta kukaan ei voi lukea sitä</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>OHDesk locks in a minute. Press a key or move the mouse to go on.</source>
        <translation>OHDesk lukittuu minuutin kuluttua. Jatka painamalla jotakin näppäintä tai liikuttamalla hiirtä.</translation>
    </message>
    <message>
        <source>Open your group&apos;s data: the changes are taken in then.</source>
        <translation>Avaa ryhmäsi tiedot: muutokset otetaan mukaan sen jälkeen.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Jotakin meni vikaan</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is saved.</source>
        <translation>Ohjelmassa tapahtui virhe. Kirjoittamasi on tallessa.</translation>
    </message>
    <message>
        <source>The details below hold no text of yours; they help whoever mends the program.</source>
        <translation>Alla olevissa tiedoissa ei ole kirjoittamaasi tekstiä. Niistä on apua ohjelman korjaajalle.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Others see a pause</source>
        <translation>Muut näkevät: tauko</translation>
    </message>
    <message>
        <source>Others see the agenda</source>
        <translation>Muut näkevät esityslistan</translation>
    </message>
    <message>
        <source>Others see the agenda and the text</source>
        <translation>Muut näkevät listan ja tekstin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>Asian teksti</translation>
    </message>
    <message>
        <source>The projector window is closed</source>
        <translation>Muille näkyvä ikkuna on suljettu</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>OHDesk – for everybody to see</source>
        <translation>OHDesk – kaikille näkyvä</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>A screen reader says this in its place.</source>
        <translation>Ruudunlukija sanoo tämän logon tilalla.</translation>
    </message>
    <message>
        <source>A small school has fewer students than</source>
        <translation>Pienessä koulussa on opiskelijoita alle</translation>
    </message>
    <message>
        <source>Education provider</source>
        <translation>Koulutuksen järjestäjä</translation>
    </message>
    <message>
        <source>Its counts of events, such as notices of bullying, are hidden as well.</source>
        <translation>Sen tapausmäärät, kuten kiusaamisilmoitukset, piilotetaan myös.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Logo at the head of every paper</source>
        <translation>Logo jokaisen paperin alkuun</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>OHDesk is a working tool; the authority keeps its documents in its own register.</source>
        <translation>OHDesk on työväline; viranomainen säilyttää asiakirjansa omassa rekisterissään.</translation>
    </message>
    <message>
        <source>Say in a few words what the logo shows.</source>
        <translation>Kerro muutamalla sanalla, mitä logossa on.</translation>
    </message>
    <message>
        <source>Smaller ones are hidden from students, guardians and the public. The choice is yours.</source>
        <translation>Pienemmät piilotetaan opiskelijoilta, huoltajilta ja julkisuudesta. Valinta on teidän.</translation>
    </message>
    <message>
        <source>Smallest number of people shown to others</source>
        <translation>Pienin henkilömäärä, joka näytetään muille</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Logo sanoin</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>Where the official copies are</source>
        <translation>Missä viralliset kappaleet ovat</translation>
    </message>
    <message>
        <source>for example the case-management system, task 12.06</source>
        <translation>esimerkiksi asianhallintajärjestelmä, tehtäväluokka 12.06</translation>
    </message>
    <message>
        <source>for example the town&apos;s coat of arms</source>
        <translation>esimerkiksi kaupungin vaakuna</translation>
    </message>
    <message>
        <source>nothing is hidden</source>
        <translation>mitään ei piiloteta</translation>
    </message>
</context>
<context>
    <name>PublicCopy</name>
    <message>
        <source>Nothing: the staff&apos;s own part.</source>
        <translation>Ei mitään: henkilöstön osuus.</translation>
    </message>
    <message>
        <source>Task: {0}</source>
        <translation>Tehtävä: {0}</translation>
    </message>
    <message>
        <source>The title only.</source>
        <translation>Vain otsikon.</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Mitä muut näkevät</translation>
    </message>
    <message>
        <source>What others see: {0}</source>
        <translation>Mitä muut näkevät: {0}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The paper as text</source>
        <translation>Asiakirja tekstinä</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Leave the step</source>
        <translation>Jätä vaihe</translation>
    </message>
    <message>
        <source>Why is it left?</source>
        <translation>Miksi se jätetään?</translation>
    </message>
    <message>
        <source>Write a few words for whoever looks at this later.</source>
        <translation>Kirjoita muutama sana sille, joka katsoo tätä myöhemmin.</translation>
    </message>
    <message>
        <source>for example: the key is in the principal&apos;s safe already</source>
        <translation>esimerkiksi: avain on jo rehtorin kassakaapissa</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n passage(s) changed since the draft</source>
        <translation>
            <numerusform>%n kohta muuttui luonnoksen jälkeen</numerusform>
            <numerusform>%n kohtaa muuttui luonnoksen jälkeen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A task is %n day(s) late</source>
        <translation>
            <numerusform>Tehtävä myöhässä %n päivän</numerusform>
            <numerusform>Tehtävä myöhässä %n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A task is %n week(s) late</source>
        <translation>
            <numerusform>Tehtävä myöhässä %n viikon</numerusform>
            <numerusform>Tehtävä myöhässä %n viikkoa</numerusform>
        </translation>
    </message>
    <message>
        <source>A task is open</source>
        <translation>Tehtävä avoinna</translation>
    </message>
    <message>
        <source>A task is open, due {0}</source>
        <translation>Tehtävä avoinna, määräaika {0}</translation>
    </message>
    <message>
        <source>An answer has come from {0}</source>
        <translation>Vastaus saatu: {0}</translation>
    </message>
    <message>
        <source>Minutes {0}/{1} wait for approval</source>
        <translation>Muistio {0}/{1} odottaa vahvistamista</translation>
    </message>
    <message>
        <source>Not taken up on {0}</source>
        <translation>Jäi käsittelemättä {0}</translation>
    </message>
    <message>
        <source>Passed on by {0}</source>
        <translation>Toiselta ryhmältä: {0}</translation>
    </message>
    <message>
        <source>Raised by {0}</source>
        <translation>Aloite: {0}</translation>
    </message>
    <message numerus="yes">
        <source>The goal has not been taken up for %n week(s)</source>
        <translation>
            <numerusform>Tavoitetta ei ole käsitelty %n viikkoon</numerusform>
            <numerusform>Tavoitetta ei ole käsitelty %n viikkoon</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal has not been taken up this school year</source>
        <translation>Tavoitetta ei ole käsitelty tänä lukuvuonna</translation>
    </message>
    <message>
        <source>To be continued since {0}</source>
        <translation>Jatkuu kokouksesta {0}</translation>
    </message>
    <message>
        <source>Yearly clock: {0}</source>
        <translation>Vuosikello: {0}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message numerus="yes">
        <source>on %n agenda(s) already</source>
        <translation>
            <numerusform>ollut jo %n esityslistalla</numerusform>
            <numerusform>ollut jo %n esityslistalla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message numerus="yes">
        <source>%n of them need(s) a choice.</source>
        <translation>
            <numerusform>%n kohdassa on valittavaa.</numerusform>
            <numerusform>%n kohdassa on valittavaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came from the others.</source>
        <translation>
            <numerusform>Muilta tuli %n kohta.</numerusform>
            <numerusform>Muilta tuli %n kohtaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose between two versions…</source>
        <translation>Valitse kahdesta versiosta…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <source>Looking through what came…</source>
        <translation>Katsotaan, mitä on tullut…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merkitse luetuksi</translation>
    </message>
    <message>
        <source>Nothing has come that you have not read.</source>
        <translation>Muilta ei ole tullut mitään lukematonta.</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation>Luettu {0}</translation>
    </message>
    <message>
        <source>Struck through: removed. Underlined: added.</source>
        <translation>Yliviivattu on poistettu, alleviivattu lisätty.</translation>
    </message>
    <message>
        <source>The group&apos;s whole work came to this laptop.</source>
        <translation>Ryhmän koko työ tuli tälle kannettavalle.</translation>
    </message>
    <message>
        <source>What came from the others</source>
        <translation>Mitä muilta tuli</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n thing(s)</source>
        <translation>
            <numerusform>{0}: %n kohta</numerusform>
            <numerusform>{0}: %n kohtaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Bring it back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Text: {0}</source>
        <translation>Teksti: {0}</translation>
    </message>
    <message>
        <source>The task was removed.</source>
        <translation>Tehtävä poistettiin.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>What was said, without names</source>
        <translation>Mistä puhuttiin, ilman nimiä</translation>
    </message>
    <message>
        <source>Who may read a paragraph</source>
        <translation>Kuka saa lukea kappaleen</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message numerus="yes">
        <source>%n paragraph(s) for the group only</source>
        <translation>
            <numerusform>%n kappale vain ryhmälle</numerusform>
            <numerusform>%n kappaletta vain ryhmälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message numerus="yes">
        <source>%n approved paper(s) of this year are in records management.</source>
        <translation>
            <numerusform>%n lukuvuoden hyväksytty asiakirja on asianhallinnassa.</numerusform>
            <numerusform>%n lukuvuoden hyväksyttyä asiakirjaa on asianhallinnassa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved minutes and plans of this year are listed here.</source>
        <translation>Tähän kootaan lukuvuoden hyväksytyt muistiot ja suunnitelmat.</translation>
    </message>
    <message>
        <source>Hand on another paper</source>
        <translation>Toimita muu asiakirja</translation>
    </message>
    <message>
        <source>Records management</source>
        <translation>Asianhallinta</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Avaa palautusavaimella</translation>
    </message>
    <message>
        <source>{0}. Type the eleven groups from the recovery sheet, in their order. Where the key has been shared out, type the parts of its holders one by one.</source>
        <translation>{0}. Kirjoita palautuslomakkeen yksitoista ryhmää järjestyksessä. Jos avain on jaettu osiin, kirjoita haltijoiden osat yksi kerrallaan.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>If the passphrase is ever forgotten, only this key opens the data. Print it or write it down, and keep the paper in a locked place that two people can reach. It is shown only now.</source>
        <translation>Jos salalause unohtuu, tiedot avautuvat vain tällä avaimella. Tulosta se tai kirjoita se muistiin ja säilytä paperi lukitussa paikassa, johon kaksi ihmistä pääsee. Avain näytetään vain nyt.</translation>
    </message>
    <message>
        <source>Later, within 7 days</source>
        <translation>Myöhemmin, 7&#xa0;päivän kuluessa</translation>
    </message>
    <message>
        <source>Now try it</source>
        <translation>Kokeile nyt</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Tulosta tai tallenna…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Palautuslomake</translation>
    </message>
    <message>
        <source>Take the paper and type two of its groups. OHDesk really opens the data with them.</source>
        <translation>Ota paperi ja kirjoita siitä kaksi merkkiryhmää. OHDesk avaa tiedot niillä oikeasti.</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message numerus="yes">
        <source>%n passage(s) hold these words.</source>
        <translation>
            <numerusform>%n kohdassa on nämä sanat.</numerusform>
            <numerusform>%n kohdassa on nämä sanat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be removed here and from the backups, which are made anew.</source>
        <translation>
            <numerusform>%n kohta poistetaan täältä ja varmuuskopioista, jotka tehdään uudelleen.</numerusform>
            <numerusform>%n kohtaa poistetaan täältä ja varmuuskopioista, jotka tehdään uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name, or any other words</source>
        <translation>Nimi tai muita sanoja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Everybody who reads the minutes sees it. Keep it general, without the words themselves.</source>
        <translation>Jokainen muistion lukija näkee syyn. Kirjoita se yleisesti, toistamatta poistettavia sanoja.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Find by words, in everything that is kept here</source>
        <translation>Etsi sanoja kaikesta, mitä täällä säilytetään</translation>
    </message>
    <message>
        <source>Nothing holds them.</source>
        <translation>Sanoja ei löytynyt.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Mitään ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>Passages to remove</source>
        <translation>Poistettavat kohdat</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Remove words from the approved minutes</source>
        <translation>Poista sanoja vahvistetusta muistiosta</translation>
    </message>
    <message>
        <source>Show the whole minutes</source>
        <translation>Näytä koko muistio</translation>
    </message>
    <message>
        <source>The removal does not reach:</source>
        <translation>Poisto ei ulotu näihin:</translation>
    </message>
    <message>
        <source>The space bar ticks a passage.</source>
        <translation>Välilyönti valitsee kohdan.</translation>
    </message>
    <message>
        <source>What is removed is gone for good. A mark stays in its place, and the minutes say who removed it, when and why; everything else still counts as approved.</source>
        <translation>Poistettu häviää lopullisesti. Sen paikalle jää merkki, ja muistiosta näkyy, kuka poisti, milloin ja miksi. Kaikki muu on yhä vahvistettua.</translation>
    </message>
    <message>
        <source>Why they are removed</source>
        <translation>Miksi ne poistetaan</translation>
    </message>
    <message>
        <source>a goal&apos;s path printed or saved on {0}</source>
        <translation>tavoitteen polku, tulostettu tai tallennettu {0}</translation>
    </message>
    <message>
        <source>a newsletter printed or saved on {0}</source>
        <translation>uutiskirje, tulostettu tai tallennettu {0}</translation>
    </message>
    <message>
        <source>a representative&apos;s letter printed or saved on {0}</source>
        <translation>edustajan kirje, tulostettu tai tallennettu {0}</translation>
    </message>
    <message>
        <source>a survey printed or saved on {0}</source>
        <translation>kysely tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>copies, e-mails and prints elsewhere that OHDesk does not know of</source>
        <translation>muualla olevat kopiot, sähköpostit ja tulosteet, joista OHDesk ei tiedä</translation>
    </message>
    <message>
        <source>earlier data put aside in {0}</source>
        <translation>sivuun jääneet aiemmat tiedot: {0}</translation>
    </message>
    <message>
        <source>everything written out unencrypted on {0}</source>
        <translation>kaikki tiedot, jotka kirjoitettiin salaamatta {0}</translation>
    </message>
    <message>
        <source>old copies in {0}</source>
        <translation>vanhat kopiot: {0}</translation>
    </message>
    <message>
        <source>texts to translate handed on as a file on {0}</source>
        <translation>käännettävät tekstit annettiin tiedostona {0}</translation>
    </message>
    <message>
        <source>the agenda printed or saved on {0}</source>
        <translation>esityslista, joka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the approved record handed out on {0}</source>
        <translation>vahvistettu asiakirja, joka annettiin eteenpäin {0}</translation>
    </message>
    <message>
        <source>the checklists printed or saved on {0}</source>
        <translation>tarkistuslistat, jotka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the delivery made on {0}</source>
        <translation>lähetys, joka tehtiin {0}</translation>
    </message>
    <message>
        <source>the e-mail drafted on {0}</source>
        <translation>sähköposti, joka luonnosteltiin {0}</translation>
    </message>
    <message>
        <source>the evaluation printed or saved on {0}</source>
        <translation>arviointi, tulostettu tai tallennettu {0}</translation>
    </message>
    <message>
        <source>the files made for records management on {0}</source>
        <translation>asianhallintaan {0} tehdyt tiedostot</translation>
    </message>
    <message>
        <source>the group&apos;s list printed or saved on {0}</source>
        <translation>ryhmän luettelo, joka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the indicators printed or saved on {0}</source>
        <translation>seurantatiedot tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the inspection printed or saved on {0}</source>
        <translation>tarkastuksen seuranta, joka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the introduction of a new chair printed or saved on {0}</source>
        <translation>uuden puheenjohtajan perehdytys, joka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the list of tasks printed or saved on {0}</source>
        <translation>tehtäväluettelo, joka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the list of what was agreed printed or saved on {0}</source>
        <translation>luettelo sovitusta, tulostettu tai tallennettu {0}</translation>
    </message>
    <message>
        <source>the map of where it shows printed or saved on {0}</source>
        <translation>Missä näkyy -kooste, tulostettu tai tallennettu {0}</translation>
    </message>
    <message>
        <source>the minutes printed or saved on {0}</source>
        <translation>muistio, joka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the paper on participation printed or saved on {0}</source>
        <translation>osallisuuden kooste, tulostettu tai tallennettu {0}</translation>
    </message>
    <message>
        <source>the plan printed or saved on {0}</source>
        <translation>suunnitelma, joka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the plan&apos;s tables handed on as a file on {0}</source>
        <translation>suunnitelman taulukot, jotka vietiin tiedostoon {0}</translation>
    </message>
    <message>
        <source>the poster printed or saved on {0}</source>
        <translation>juliste, tulostettu tai tallennettu {0}</translation>
    </message>
    <message>
        <source>the structures printed or saved on {0}</source>
        <translation>rakenteet, jotka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the summary of changes printed or saved on {0}</source>
        <translation>kooste muutoksista tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the whole school year printed or saved on {0}</source>
        <translation>koko lukuvuosi, joka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the year&apos;s minutes printed or saved on {0}</source>
        <translation>lukuvuoden muistiot, jotka tulostettiin tai tallennettiin {0}</translation>
    </message>
    <message>
        <source>the year&apos;s slides saved on {0}</source>
        <translation>lukuvuoden diat, tallennettu {0}</translation>
    </message>
    <message>
        <source>the year&apos;s summary printed or saved on {0}</source>
        <translation>lukuvuoden kooste, tulostettu tai tallennettu {0}</translation>
    </message>
    <message>
        <source>{0} as it was before it went on as a new laptop, if a copy of that is still in use</source>
        <translation>{0} sellaisena kuin se oli ennen kuin jatkoi uutena kannettavana, jos siitä on vielä kopio käytössä</translation>
    </message>
    <message>
        <source>{0}, until this change reaches it</source>
        <translation>{0}, kunnes se saa tämän muutoksen</translation>
    </message>
    <message>
        <source>{0}, which no longer belongs to the group: ask for OHDesk&apos;s data to be deleted from it</source>
        <translation>{0}, joka ei enää kuulu ryhmään: pyydä poistamaan OHDeskin tiedot siitä</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Take the recovery sheet and type two of its groups.</source>
        <translation>Ota palautuslomake ja kirjoita siitä kaksi merkkiryhmää.</translation>
    </message>
    <message>
        <source>Try the recovery key</source>
        <translation>Kokeile palautusavainta</translation>
    </message>
</context>
<context>
    <name>RehearsalForm</name>
    <message>
        <source>Group {0}</source>
        <translation>Merkkiryhmä {0}</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Kokeile avainta</translation>
    </message>
</context>
<context>
    <name>RemovedSection</name>
    <message>
        <source>Bring back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Brought back: {0}</source>
        <translation>Palautettu: {0}</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Valitse ensin rivi.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Nothing has been removed.</source>
        <translation>Mitään ei ole poistettu.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistetut</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>What was removed can be brought back to where it stood.</source>
        <translation>Poistetun voi palauttaa sinne, missä se oli.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ilman nimeä</translation>
    </message>
</context>
<context>
    <name>RepresentationPart</name>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n tyhjä</numerusform>
            <numerusform>%n tyhjää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n paikka</numerusform>
            <numerusform>%n paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) empty.</source>
        <translation>
            <numerusform>%n paikka on tyhjä.</numerusform>
            <numerusform>%n paikkaa on tyhjänä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Lisää taho</translation>
    </message>
    <message>
        <source>Edit the body</source>
        <translation>Muokkaa tahoa</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Every seat is filled.</source>
        <translation>Kaikki paikat on täytetty.</translation>
    </message>
    <message>
        <source>For a group in which municipalities, associations or student bodies have seats. Write the bodies here; who sits for whom is said of each member.</source>
        <translation>Ryhmälle, jossa kunnilla, yhdistyksillä tai opiskelijakunnilla on paikkoja. Kirjaa tahot tähän; kunkin jäsenen tiedoissa kerrotaan, ketä hän edustaa.</translation>
    </message>
    <message>
        <source>For no body: {0}</source>
        <translation>Ilman tahoa: {0}</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Uusi taho</translation>
    </message>
    <message>
        <source>No bodies in the table yet</source>
        <translation>Taulukossa ei ole vielä tahoja</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation>Poista taho</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Poistettu: {0}</translation>
    </message>
    <message>
        <source>Who sits for whom</source>
        <translation>Kuka edustaa ketäkin</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>suomeksi</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>ruotsiksi</translation>
    </message>
    <message>
        <source>in both languages</source>
        <translation>molemmilla kielillä</translation>
    </message>
    <message>
        <source>{0} (deputy)</source>
        <translation>{0} (varajäsen)</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>A copy opens with the passphrases of the day it was made. What lies in its place now is kept beside it, under another name.</source>
        <translation>Kopio avautuu salalauseella, joka oli käytössä sen tekohetkellä. Nykyiset tiedot säilyvät sen rinnalla toisella nimellä.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Palauta kopiosta</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopiot</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>Katso toisesta kansiosta…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>No copies were found on this laptop. Choose the stick or folder where they lie.</source>
        <translation>Tältä koneelta ei löytynyt kopioita. Valitse muistitikku tai kansio, jossa ne ovat.</translation>
    </message>
    <message>
        <source>Where the copies lie</source>
        <translation>Missä kopiot ovat</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Class: {0}</source>
        <translation>Säilytysluokka: {0}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>No law fixes these times: the education provider gives them. They are written on the archive list; nothing is ever deleted by itself.</source>
        <translation>Mikään laki ei määrää näitä aikoja, vaan koulutuksen järjestäjä antaa ne. Ne tulevat arkistoluetteloon; mitään ei hävitetä itsestään.</translation>
    </message>
    <message>
        <source>Times of keeping</source>
        <translation>Säilytysajat</translation>
    </message>
    <message>
        <source>Years: {0}</source>
        <translation>Vuosia: {0}</translation>
    </message>
    <message>
        <source>archived for ever</source>
        <translation>arkistoidaan pysyvästi</translation>
    </message>
    <message>
        <source>class</source>
        <translation>luokka</translation>
    </message>
    <message>
        <source>kept for years</source>
        <translation>säilytetään vuosia</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ei annettu</translation>
    </message>
</context>
<context>
    <name>RingFilter</name>
    <message>
        <source>Show only</source>
        <translation>Näytä vain</translation>
    </message>
</context>
<context>
    <name>RiskRow</name>
    <message>
        <source>Effect</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Effect of risk {0}</source>
        <translation>Riskin {0} vaikutus</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Follow-up of risk {0}</source>
        <translation>Riskin {0} seuranta</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Todennäköisyys</translation>
    </message>
    <message>
        <source>Likelihood of risk {0}</source>
        <translation>Riskin {0} todennäköisyys</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Katsottava uudelleen</translation>
    </message>
    <message>
        <source>Remove risk {0}</source>
        <translation>Poista riski {0}</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Tarkistetaan</translation>
    </message>
    <message>
        <source>Risk {0}</source>
        <translation>Riski {0}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>State of risk {0}</source>
        <translation>Riskin {0} tila</translation>
    </message>
    <message>
        <source>Weight {0} of 9</source>
        <translation>Paino {0} / 9</translation>
    </message>
    <message>
        <source>What could stand in the way?</source>
        <translation>Mikä voi estää onnistumisen?</translation>
    </message>
    <message>
        <source>What do we do about it?</source>
        <translation>Mitä teemme sille?</translation>
    </message>
    <message>
        <source>What has been seen since?</source>
        <translation>Mitä on sen jälkeen nähty?</translation>
    </message>
    <message>
        <source>What is done about risk {0}</source>
        <translation>Mitä riskille {0} tehdään</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Mitä teemme sille</translation>
    </message>
    <message>
        <source>When risk {0} is looked at again</source>
        <translation>Milloin riski {0} katsotaan uudelleen</translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation>Vastuu</translation>
    </message>
    <message>
        <source>Who is in charge of risk {0}</source>
        <translation>Riskin {0} vastuu</translation>
    </message>
</context>
<context>
    <name>RisksPart</name>
    <message numerus="yes">
        <source>%n student(s) in all</source>
        <translation>
            <numerusform>Yhteensä %n opiskelija</numerusform>
            <numerusform>Yhteensä %n opiskelijaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Lisää järjestäjä</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Lisää riski</translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation>Lisää odotus</translation>
    </message>
    <message>
        <source>Edit the expectation</source>
        <translation>Muokkaa odotusta</translation>
    </message>
    <message>
        <source>Edit the provider</source>
        <translation>Muokkaa koulutuksen järjestäjää</translation>
    </message>
    <message>
        <source>Edit the risk</source>
        <translation>Muokkaa riskiä</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Odotukset</translation>
    </message>
    <message>
        <source>How many students each education provider of the area has.</source>
        <translation>Kuinka monta opiskelijaa kullakin alueen koulutuksen järjestäjällä on.</translation>
    </message>
    <message>
        <source>Move the expectation</source>
        <translation>Siirrä odotusta</translation>
    </message>
    <message>
        <source>Move the provider</source>
        <translation>Siirrä järjestäjää</translation>
    </message>
    <message>
        <source>Move the risk</source>
        <translation>Siirrä riskiä</translation>
    </message>
    <message>
        <source>Name a risk and press Enter</source>
        <translation>Nimeä riski ja paina Enter</translation>
    </message>
    <message>
        <source>Name an education provider and press Enter</source>
        <translation>Nimeä koulutuksen järjestäjä ja paina Enter</translation>
    </message>
    <message>
        <source>Name who expects something and press Enter</source>
        <translation>Kirjoita, kuka odottaa, ja paina Enter</translation>
    </message>
    <message>
        <source>New expectation</source>
        <translation>Uusi odotus</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Uusi järjestäjä</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Uusi riski</translation>
    </message>
    <message>
        <source>Remove the expectation</source>
        <translation>Poista odotus</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>Poista järjestäjä</translation>
    </message>
    <message>
        <source>Remove the risk</source>
        <translation>Poista riski</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <source>Students by provider</source>
        <translation>Opiskelijat järjestäjittäin</translation>
    </message>
    <message>
        <source>The expectation was removed.</source>
        <translation>Odotus poistettiin.</translation>
    </message>
    <message>
        <source>The provider was removed.</source>
        <translation>Järjestäjä poistettiin.</translation>
    </message>
    <message>
        <source>The risk was removed.</source>
        <translation>Riski poistettiin.</translation>
    </message>
    <message>
        <source>The weight is the likelihood times the effect, 1 to 9; the heaviest come first.</source>
        <translation>Paino on todennäköisyys kertaa vaikutus, 1–9; painavimmat ovat ensin.</translation>
    </message>
    <message>
        <source>What students, guardians, staff and others expect, and how it is answered.</source>
        <translation>Mitä opiskelijat, huoltajat, henkilöstö ja muut odottavat ja miten siihen vastataan.</translation>
    </message>
</context>
<context>
    <name>RollOutCard</name>
    <message>
        <source>Add a place</source>
        <translation>Lisää paikka</translation>
    </message>
    <message>
        <source>Add a place: {0}</source>
        <translation>Lisää paikka: {0}</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Lisää rakenne</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit the structure</source>
        <translation>Muokkaa rakennetta</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Enter or a double click opens a cell.</source>
        <translation>Enter tai kaksoisnapsautus avaa ruudun.</translation>
    </message>
    <message>
        <source>In use in {0} of {1} places</source>
        <translation>Käytössä {0} / {1} paikassa</translation>
    </message>
    <message>
        <source>New structure</source>
        <translation>Uusi rakenne</translation>
    </message>
    <message>
        <source>No structures have been written down yet.</source>
        <translation>Rakenteita ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>Nobody solves it yet</source>
        <translation>Ratkaisija puuttuu vielä</translation>
    </message>
    <message>
        <source>Obstacles that wait to be solved</source>
        <translation>Ratkaisua odottavat esteet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Poista paikka</translation>
    </message>
    <message>
        <source>Remove the structure</source>
        <translation>Poista rakenne</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Solved by {0}</source>
        <translation>Ratkaisee {0}</translation>
    </message>
    <message>
        <source>Solved: {0}</source>
        <translation>Ratkaistu: {0}</translation>
    </message>
    <message>
        <source>Structure without a name</source>
        <translation>Rakenne ilman nimeä</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Rakenteet</translation>
    </message>
    <message>
        <source>Structures by place</source>
        <translation>Rakenteet paikoittain</translation>
    </message>
    <message>
        <source>Structures coming into use</source>
        <translation>Rakenteiden käyttöönotto</translation>
    </message>
    <message>
        <source>The place was removed.</source>
        <translation>Paikka poistettiin.</translation>
    </message>
    <message>
        <source>The structure was removed.</source>
        <translation>Rakenne poistettiin.</translation>
    </message>
    <message>
        <source>Where each is in use, what stands in the way, who solves it.</source>
        <translation>Missä kukin on käytössä, mikä estää ja kuka ratkaisee.</translation>
    </message>
    <message>
        <source>Write about a place</source>
        <translation>Kirjaa paikan tilanne</translation>
    </message>
    <message>
        <source>to be looked at again {0}</source>
        <translation>katsotaan uudelleen {0}</translation>
    </message>
</context>
<context>
    <name>RollOutDialog</name>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Vastuu</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Katsotaan uudelleen</translation>
    </message>
    <message>
        <source>What it is and why it is taken into use</source>
        <translation>Mikä se on ja miksi se otetaan käyttöön</translation>
    </message>
    <message>
        <source>Write the name of the structure.</source>
        <translation>Kirjoita rakenteen nimi.</translation>
    </message>
    <message>
        <source>for example the expert team, ways of consulting</source>
        <translation>esimerkiksi asiantuntijatiimi, konsultaation tavat</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Copy {0}</source>
        <translation>Kopio {0}</translation>
    </message>
    <message>
        <source>The only copy is on this laptop</source>
        <translation>Ainoa varmuuskopio on tällä koneella</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>A copy has been made.</source>
        <translation>Kopio on tehty.</translation>
    </message>
    <message>
        <source>Any {0} of its {1} parts open too</source>
        <translation>Jaettu myös {1} osaan: {0} yhdessä avaa</translation>
    </message>
    <message>
        <source>Can open: {0}</source>
        <translation>Voi avata: {0}</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Valitse toinen paikka…</translation>
    </message>
    <message>
        <source>Copy in {0}, {1}</source>
        <translation>Kopio: {0}, {1}</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Kopioi nyt</translation>
    </message>
    <message>
        <source>Parts of the recovery key tried {0}: time to try them again</source>
        <translation>Palautusavaimen osat kokeiltu {0}: on aika kokeilla uudelleen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Recovery key tried {0}</source>
        <translation>Palautusavainta kokeiltu {0}</translation>
    </message>
    <message>
        <source>Recovery key tried {0}: time to try it again</source>
        <translation>Palautusavain kokeiltu {0}: on aika kokeilla uudelleen</translation>
    </message>
    <message>
        <source>Recovery key: try it by {0}</source>
        <translation>Kokeile palautusavainta viimeistään {0}</translation>
    </message>
    <message>
        <source>Safe?</source>
        <translation>Turvassa?</translation>
    </message>
    <message>
        <source>The education provider {0} can recover</source>
        <translation>Koulutuksen järjestäjä {0} voi palauttaa</translation>
    </message>
    <message>
        <source>The only copy is on this laptop</source>
        <translation>Ainoa varmuuskopio on tällä koneella</translation>
    </message>
    <message>
        <source>The parts of the recovery key have not been tried yet</source>
        <translation>Palautusavaimen osia ei ole vielä kokeiltu</translation>
    </message>
    <message>
        <source>The recovery key opens the data. Put the sheet back in its place.</source>
        <translation>Palautusavain avaa tiedot. Vie lomake takaisin paikalleen.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Kokeile nyt</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Could not be saved there. Choose another folder.</source>
        <translation>Sinne ei voitu tallentaa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Tallenna nimellä</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Tallennettu: {0}</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n&#xa0;työpäivä</numerusform>
            <numerusform>%n&#xa0;työpäivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lisää palvelu</translation>
    </message>
    <message>
        <source>Add a service: {0}</source>
        <translation>Lisää palvelu: {0}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Edit the school year {0}</source>
        <translation>Muokkaa lukuvuotta {0}</translation>
    </message>
    <message>
        <source>Edit the school: {0}</source>
        <translation>Muokkaa koulua: {0}</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Form of education</source>
        <translation>Koulutusmuoto</translation>
    </message>
    <message>
        <source>No services have been written down yet.</source>
        <translation>Palveluja ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>Number of students</source>
        <translation>Oppilas- tai opiskelijamäärä</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>School years</source>
        <translation>Lukuvuodet</translation>
    </message>
    <message>
        <source>Services at the school</source>
        <translation>Palvelut koululla</translation>
    </message>
    <message>
        <source>The first or the last day is missing.</source>
        <translation>Ensimmäinen tai viimeinen päivä puuttuu.</translation>
    </message>
    <message>
        <source>Write the calendar of {0}</source>
        <translation>Kirjaa lukuvuoden {0} työpäivät</translation>
    </message>
    <message>
        <source>person-years: {0}</source>
        <translation>henkilötyövuosia {0}</translation>
    </message>
</context>
<context>
    <name>SchoolDialog</name>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Form of education</source>
        <translation>Koulutusmuoto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Number of students</source>
        <translation>Oppilas- tai opiskelijamäärä</translation>
    </message>
    <message>
        <source>School number</source>
        <translation>Oppilaitosnumero</translation>
    </message>
    <message>
        <source>Write the school&apos;s name.</source>
        <translation>Kirjoita koulun nimi.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
</context>
<context>
    <name>SchoolYearDialog</name>
    <message numerus="yes">
        <source>%n fewer than the Act&apos;s {0}</source>
        <translation>
            <numerusform>%n vähemmän kuin laissa: {0}</numerusform>
            <numerusform>%n vähemmän kuin laissa: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than the Act&apos;s {0}</source>
        <translation>
            <numerusform>%n enemmän kuin laissa: {0}</numerusform>
            <numerusform>%n enemmän kuin laissa: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n&#xa0;työpäivä</numerusform>
            <numerusform>%n&#xa0;työpäivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Add days off</source>
        <translation>Lisää vapaapäiviä</translation>
    </message>
    <message>
        <source>Add public holidays: {0}</source>
        <translation>Lisää pyhäpäivät: {0}</translation>
    </message>
    <message>
        <source>Basic Education Act 628/1998, 23 §, checked {0}</source>
        <translation>perusopetuslaki 628/1998, 23 §, tarkistettu {0}</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Tuo luettelo…</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Vapaapäivät</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation>Anna ensimmäinen ja viimeinen päivä.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Saturdays with school work</source>
        <translation>Lauantait, joina on koulutyötä</translation>
    </message>
    <message>
        <source>School year {0}</source>
        <translation>Lukuvuosi {0}</translation>
    </message>
    <message>
        <source>The last weekday of week 22 is {0} (decree 852/1998, 7 §, checked {1})</source>
        <translation>Viikon 22 viimeinen arkipäivä on {0} (asetus 852/1998, 7 §, tarkistettu {1})</translation>
    </message>
    <message>
        <source>Write the days, such as 12.9.2026, 20.3.2027.</source>
        <translation>Kirjoita päivät, esimerkiksi 12.9.2026, 20.3.2027.</translation>
    </message>
    <message>
        <source>as many as in the Act: {0}</source>
        <translation>yhtä monta kuin laissa: {0}</translation>
    </message>
</context>
<context>
    <name>SchoolsPart</name>
    <message>
        <source>Add a school</source>
        <translation>Lisää koulu</translation>
    </message>
    <message>
        <source>Edit the school</source>
        <translation>Muokkaa koulua</translation>
    </message>
    <message>
        <source>Edit the school year</source>
        <translation>Muokkaa lukuvuotta</translation>
    </message>
    <message>
        <source>Edit the service</source>
        <translation>Muokkaa palvelua</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Uusi koulu</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Uusi palvelu</translation>
    </message>
    <message>
        <source>Remove the service</source>
        <translation>Poista palvelu</translation>
    </message>
    <message>
        <source>Services for you</source>
        <translation>Palvelut sinua varten</translation>
    </message>
    <message>
        <source>Services for you: print the sheet</source>
        <translation>Palvelut sinua varten: tulosta sivu</translation>
    </message>
    <message>
        <source>The service was removed.</source>
        <translation>Palvelu poistettiin.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n&#xa0;kohta</numerusform>
            <numerusform>%n&#xa0;kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löytyi</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Kokous {0}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Mitään ei löytynyt.</translation>
    </message>
    <message>
        <source>Plan {0}</source>
        <translation>Suunnitelma {0}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>The {0} best places; one more word narrows the search.</source>
        <translation>{0} parasta kohtaa; rajaa hakua lisäämällä sana.</translation>
    </message>
    <message>
        <source>Type a word or its beginning. Enter opens the first place found.</source>
        <translation>Kirjoita sana tai sen alku. Enter avaa ensimmäisen löydetyn kohdan.</translation>
    </message>
    <message>
        <source>Words from agendas, memos, tasks and plans</source>
        <translation>Hae esityslistoista, muistioista, tehtävistä ja suunnitelmista</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Where a second copy is kept</source>
        <translation>Missä toista kopiota pidetään</translation>
    </message>
</context>
<context>
    <name>SelfEvaluationCard</name>
    <message>
        <source>Rate each statement together. It is about the group&apos;s work, never about one person&apos;s.</source>
        <translation>Arvioikaa jokainen väite yhdessä. Kyse on ryhmän työstä, ei kenenkään yksittäisestä.</translation>
    </message>
    <message>
        <source>The group&apos;s own work</source>
        <translation>Ryhmän oma työ</translation>
    </message>
    <message>
        <source>What do we do differently next year?</source>
        <translation>Mitä teemme ensi vuonna toisin?</translation>
    </message>
    <message>
        <source>What we develop</source>
        <translation>Mitä kehitämme</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Mikä onnistui?</translation>
    </message>
    <message>
        <source>Where we did well</source>
        <translation>Missä onnistuimme</translation>
    </message>
</context>
<context>
    <name>SendChangesDialog</name>
    <message numerus="yes">
        <source>%n change(s) not confirmed</source>
        <translation>
            <numerusform>%n muutos kuittaamatta</numerusform>
            <numerusform>%n muutosta kuittaamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the address: {0}.</source>
        <translation>Lisää osoite: {0}.</translation>
    </message>
    <message>
        <source>Could not be saved there. Choose another folder.</source>
        <translation>Sinne ei voitu tallentaa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>Draft a mail</source>
        <translation>Avaa sähköpostiluonnos</translation>
    </message>
    <message>
        <source>Everybody has confirmed everything: there is nothing to send.</source>
        <translation>Kaikki on kuitattu: lähetettävää ei ole.</translation>
    </message>
    <message>
        <source>Looking up what the others have …</source>
        <translation>Katsotaan, mitä muilla on…</translation>
    </message>
    <message>
        <source>No other laptop belongs to the group yet. Invite one first.</source>
        <translation>Ryhmässä ei ole vielä muita kannettavia. Kutsu ensin toinen.</translation>
    </message>
    <message>
        <source>No program here opens drafts. Save the file and enclose it in a message yourself.</source>
        <translation>Mikään ohjelma tässä koneessa ei avaa luonnoksia. Tallenna tiedosto ja liitä se viestiin itse.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Tallenna tiedosto…</translation>
    </message>
    <message>
        <source>Saved, {0}: {1}</source>
        <translation>Tallennettu, {0}: {1}</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>Lähetä muutokset</translation>
    </message>
    <message>
        <source>The file holds what the chosen laptops have not confirmed. Only the group&apos;s laptops can read it, so it may go by ordinary mail. What somebody has already does no harm.</source>
        <translation>Tiedostossa on se, mitä valitut kannettavat eivät ole vielä kuitanneet. Vain ryhmän kannettavat osaavat lukea sen, joten se voi kulkea tavallisessa sähköpostissa. Jo saadusta ei ole haittaa.</translation>
    </message>
    <message>
        <source>The message waits in your mail program; the file has {0}.</source>
        <translation>Viesti odottaa sähköpostiohjelmassasi; tiedoston koko on {0}.</translation>
    </message>
    <message>
        <source>To a laptop that was not heard from yet the file also brings the answer that lets it in.</source>
        <translation>Kannettavalle, joka ei ole vielä ollut yhteydessä, tiedosto vie myös vastauksen, jolla se pääsee mukaan.</translation>
    </message>
    <message>
        <source>goes on as a new laptop</source>
        <translation>jatkaa uutena kannettavana</translation>
    </message>
    <message>
        <source>has everything</source>
        <translation>kaikki kuitattu</translation>
    </message>
    <message>
        <source>not heard from yet</source>
        <translation>ei vielä yhteydessä</translation>
    </message>
</context>
<context>
    <name>SeriesDays</name>
    <message>
        <source>Days of the meetings</source>
        <translation>Kokousten päivät</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n kokous</numerusform>
            <numerusform>%n kokousta</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Esityslista</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Uusi päivä luetteloon</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>By the time of year</source>
        <translation>Vuodenajan mukaan</translation>
    </message>
    <message>
        <source>By the time of year: the first meeting, ordinary ones, themes, and an evaluation in spring.</source>
        <translation>Vuodenajan mukaan: ensimmäinen kokous, tavalliset kokoukset, teemat ja keväällä arviointi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Each day that you enter joins the list.</source>
        <translation>Jokainen antamasi päivä lisätään luetteloon.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Monenko viikon välein</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Ensimmäinen</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Neljäs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Tallenna muutokset</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Viimeinen</translation>
    </message>
    <message>
        <source>Link for those who join from afar</source>
        <translation>Linkki etäosallistujille</translation>
    </message>
    <message>
        <source>Make the meetings</source>
        <translation>Tee kokoukset</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Plan the school year&apos;s meetings</source>
        <translation>Suunnittele lukuvuoden kokoukset</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytmi</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Lukuvuosi</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Toinen</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>The rhythm</source>
        <translation>Rytmi</translation>
    </message>
    <message>
        <source>The school&apos;s calendar is not known yet, so days off are not seen. It is entered on the page Group.</source>
        <translation>Koulun lukuvuosikalenteria ei ole vielä, joten vapaita ei näy. Se annetaan Ryhmä-sivulla.</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Kolmas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Viikonpäivä</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Kuukauden mones</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>A server where the laptops meet</source>
        <translation>Palvelin, jolla kannettavat kohtaavat</translation>
    </message>
    <message>
        <source>Empty: the one that is kept already, or this account&apos;s SSH key.</source>
        <translation>Tyhjä: jo tallessa oleva, tai tämän käyttäjätilin SSH-avain.</translation>
    </message>
    <message>
        <source>The keys are the same: use the server</source>
        <translation>Avaimet ovat samat: käytä palvelinta</translation>
    </message>
    <message>
        <source>Use the server</source>
        <translation>Käytä palvelinta</translation>
    </message>
    <message>
        <source>What lies there can be read by the group&apos;s laptops only, not by who keeps the server. The password is kept encrypted among your data.</source>
        <translation>Siellä olevaa voivat lukea vain ryhmän kannettavat, ei palvelimen ylläpito. Salasana säilyy salattuna omissa tiedoissasi.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Before anything is sent: the server shows this key.</source>
        <translation>Ennen kuin mitään lähetetään: palvelin näyttää tämän avaimen.</translation>
    </message>
    <message>
        <source>Compare it, sign by sign, with what the server&apos;s administrator has told you in another way than over this server. Go on only if they are the same.</source>
        <translation>Vertaa sitä merkki merkiltä siihen, minkä palvelimen ylläpito on sinulle kertonut muuten kuin tämän palvelimen kautta. Jatka vain, jos ne ovat samat.</translation>
    </message>
    <message>
        <source>It begins with sftp:// or https://.</source>
        <translation>Alussa on sftp:// tai https://.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>The server has another key than before. Nothing was sent. It is now:</source>
        <translation>Palvelimella on eri avain kuin ennen. Mitään ei lähetetty. Avain on nyt:</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>1 is a whole post; 0.5 half of one.</source>
        <translation>1 on kokoaikainen työ, 0,5 puolet siitä.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>For students and guardians</source>
        <translation>Opiskelijoille ja huoltajille</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Person-years at this school</source>
        <translation>Henkilötyövuosia tällä koululla</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Ammattiryhmä</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Tuottaja</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Huone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>What the service is for, in a sentence or two</source>
        <translation>Mitä varten palvelu on, lauseella tai kahdella</translation>
    </message>
    <message>
        <source>Write a number, such as 0.5.</source>
        <translation>Kirjoita luku, esimerkiksi 0,5.</translation>
    </message>
    <message>
        <source>for example Mon, Tue, every other Thu</source>
        <translation>esimerkiksi ma, ti, joka toinen to</translation>
    </message>
    <message>
        <source>the service&apos;s own, open to everybody</source>
        <translation>palvelun omat, kaikille avoimet</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Copies</source>
        <translation>Kopiot</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Avaaminen</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Asetusten osat</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Tietosuoja</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistetut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Usage log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ikkuna</translation>
    </message>
</context>
<context>
    <name>ShareKeyDialog</name>
    <message>
        <source>Chair</source>
        <translation>Puheenjohtaja</translation>
    </message>
    <message>
        <source>Each holder gets a sheet of their own. One sheet alone opens nothing; together they open the data when passphrases are lost. Parts that were shared out before stop working.</source>
        <translation>Jokainen haltija saa oman lomakkeen. Yksi lomake ei avaa mitään; yhdessä ne avaavat tiedot, kun salalauseet ovat kadonneet. Aiemmin jaetut osat lakkaavat kelpaamasta.</translation>
    </message>
    <message>
        <source>Education provider</source>
        <translation>Koulutuksen järjestäjä</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Haltijat</translation>
    </message>
    <message>
        <source>How many parts open the data</source>
        <translation>Montako osaa avaa tiedot</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>Tee lomakkeet</translation>
    </message>
    <message>
        <source>Name two to sixteen holders, each on a line of their own.</source>
        <translation>Nimeä 2–16 haltijaa, kukin omalle rivilleen.</translation>
    </message>
    <message>
        <source>One on each line: a name or a duty, two at least. Give nobody two parts.</source>
        <translation>Yksi riviä kohden: nimi tai tehtävä, vähintään kaksi. Älä anna kenellekään kahta osaa.</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Rehtori</translation>
    </message>
    <message>
        <source>Share the recovery key out</source>
        <translation>Jaa palautusavain osiin</translation>
    </message>
    <message>
        <source>The recovery sheet on one page stops working</source>
        <translation>Yhden sivun palautuslomake lakkaa kelpaamasta</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Oma salalauseesi</translation>
    </message>
    <message>
        <source>{0} of {1} parts</source>
        <translation>{0} osaa {1} osasta</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>Education provider</source>
        <translation>Koulutuksen järjestäjä</translation>
    </message>
    <message>
        <source>Education provider {0}</source>
        <translation>Koulutuksen järjestäjä {0}</translation>
    </message>
    <message>
        <source>Remove provider {0}</source>
        <translation>Poista järjestäjä {0}</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Oppilaat tai opiskelijat</translation>
    </message>
    <message>
        <source>Students of provider {0}</source>
        <translation>Järjestäjän {0} opiskelijat</translation>
    </message>
</context>
<context>
    <name>ShareSheetsDialog</name>
    <message>
        <source>A sheet for each holder</source>
        <translation>Lomake jokaiselle haltijalle</translation>
    </message>
    <message>
        <source>Check the sheets</source>
        <translation>Tarkista lomakkeet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Group {0} from the paper</source>
        <translation>Ryhmä {0} paperista</translation>
    </message>
    <message>
        <source>Part {0}: {1}</source>
        <translation>Osa {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>Print every sheet now, they are not shown again. Any %n of them open the data. Then type one group from each paper, so that it is known to be right.</source>
        <translation>
            <numerusform>Tulosta jokainen lomake nyt, sillä niitä ei näytetä uudelleen. Mikä tahansa %n lomake avaa tiedot. Kirjoita sitten yksi ryhmä kustakin paperista, niin tiedetään, että se on oikein.</numerusform>
            <numerusform>Tulosta jokainen lomake nyt, sillä niitä ei näytetä uudelleen. Mitkä tahansa %n lomaketta avaavat tiedot. Kirjoita sitten yksi ryhmä kustakin paperista, niin tiedetään, että se on oikein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print or save the sheet of {0}</source>
        <translation>Tulosta tai tallenna lomake: {0}</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Tulosta tai tallenna…</translation>
    </message>
    <message>
        <source>Recovery sheet of {0}</source>
        <translation>Palautuslomake: {0}</translation>
    </message>
    <message>
        <source>That is not what stands on the sheet. Look again.</source>
        <translation>Lomakkeessa lukee muuta. Katso uudelleen.</translation>
    </message>
    <message>
        <source>The sheets are not checked yet, and after closing they cannot be printed any more. Close once more if you want to stop all the same.</source>
        <translation>Lomakkeita ei ole vielä tarkistettu, eikä niitä voi tulostaa enää sulkemisen jälkeen. Jos haluat silti lopettaa, sulje uudelleen.</translation>
    </message>
    <message>
        <source>The sheets are right.</source>
        <translation>Lomakkeet ovat oikein.</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>Answers to who raised something</source>
        <translation>Vastaukset asian esille tuoneille</translation>
    </message>
    <message>
        <source>Copy the published text</source>
        <translation>Kopioi julkinen teksti</translation>
    </message>
    <message>
        <source>Draft a mail to the group</source>
        <translation>Kirjoita sähköposti ryhmälle</translation>
    </message>
    <message>
        <source>For a message, for Wilma or for the wall. General matters only.</source>
        <translation>Viestiin, Wilmaan tai seinälle. Vain yleisiä asioita.</translation>
    </message>
    <message>
        <source>For guardians</source>
        <translation>Huoltajille</translation>
    </message>
    <message>
        <source>For students</source>
        <translation>Oppilaille tai opiskelijoille</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Henkilöstölle</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Letter to guardians</source>
        <translation>Kirje huoltajille</translation>
    </message>
    <message>
        <source>Letter to students</source>
        <translation>Kirje oppilaille tai opiskelijoille</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava kokous</translation>
    </message>
    <message>
        <source>Nobody outside the group raised an item of this meeting.</source>
        <translation>Kukaan ryhmän ulkopuolelta ei tuonut esille tämän kokouksen asioita.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Avaa: {0}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Preview the group&apos;s copy</source>
        <translation>Esikatsele ryhmän kappale</translation>
    </message>
    <message>
        <source>Preview the list of tasks</source>
        <translation>Esikatsele tehtävälista</translation>
    </message>
    <message>
        <source>Preview the published copy</source>
        <translation>Esikatsele julkinen kappale</translation>
    </message>
    <message>
        <source>Preview the representatives&apos; copy</source>
        <translation>Esikatsele edustajien kappale</translation>
    </message>
    <message>
        <source>Preview what was agreed</source>
        <translation>Esikatsele luettelo sovitusta</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Tallenna luonnos…</translation>
    </message>
    <message>
        <source>Short texts</source>
        <translation>Lyhyet tekstit</translation>
    </message>
    <message>
        <source>Still to be answered from other meetings</source>
        <translation>Muista kokouksista vielä vastaamatta</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>The minutes are not approved yet. The papers say so.</source>
        <translation>Muistiota ei ole vielä hyväksytty. Paperit kertovat sen.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Mitä sovittiin</translation>
    </message>
</context>
<context>
    <name>SharedBanner</name>
    <message>
        <source>No longer shown</source>
        <translation>Ei enää näytetä</translation>
    </message>
    <message>
        <source>No longer shown · {0}</source>
        <translation>Ei enää näytetä · {0}</translation>
    </message>
    <message>
        <source>Others no longer see this screen.</source>
        <translation>Muut eivät enää näe näyttöä.</translation>
    </message>
    <message>
        <source>Others see this screen. Prompts, remarks and addresses are hidden.</source>
        <translation>Muut näkevät tämän näytön. Muistilaput, huomautukset ja osoitteet ovat piilossa.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close a dialog, or go back to the list</source>
        <translation>Sulje ikkuna tai palaa listaan</translation>
    </message>
    <message>
        <source>Exchange changes with the other laptops now</source>
        <translation>Vaihda muutokset muiden kannettavien kanssa nyt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>In a meeting: next item</source>
        <translation>Kokouksessa: seuraava asia</translation>
    </message>
    <message>
        <source>In a meeting: previous item</source>
        <translation>Kokouksessa: edellinen asia</translation>
    </message>
    <message>
        <source>In a meeting: {0}</source>
        <translation>Kokouksessa: {0}</translation>
    </message>
    <message>
        <source>In a preview: go to a page by its number</source>
        <translation>Esikatselussa: siirry sivulle numeron mukaan</translation>
    </message>
    <message>
        <source>In a preview: larger; Ctrl+- smaller, Ctrl+0 as wide as the window</source>
        <translation>Esikatselussa: suurempi; Ctrl+- pienempi, Ctrl+0 ikkunan leveyteen</translation>
    </message>
    <message>
        <source>In a preview: next place of what is searched for; Shift+F3 the one before</source>
        <translation>Esikatselussa: haun seuraava kohta; Vaihto+F3 edellinen</translation>
    </message>
    <message>
        <source>In a preview: save as PDF</source>
        <translation>Esikatselussa: tallenna PDF:nä</translation>
    </message>
    <message>
        <source>In a text: take in what others wrote while you were writing</source>
        <translation>Tekstissä: ota mukaan, mitä muut kirjoittivat samaan aikaan</translation>
    </message>
    <message>
        <source>In an agenda: give an item five minutes less</source>
        <translation>Esityslistalla: asialta viisi minuuttia pois</translation>
    </message>
    <message>
        <source>In an agenda: give an item five minutes more</source>
        <translation>Esityslistalla: asialle viisi minuuttia lisää</translation>
    </message>
    <message>
        <source>In an agenda: open an item, or take what waits</source>
        <translation>Esityslistalla: avaa asia tai ota odottava</translation>
    </message>
    <message>
        <source>In an agenda: take all that waits, then on to the invitation</source>
        <translation>Esityslistalla: ota kaikki odottavat, sitten kutsuun</translation>
    </message>
    <message>
        <source>In an agenda: take an item off, or leave out what waits</source>
        <translation>Esityslistalla: poista asia tai jätä odottava pois</translation>
    </message>
    <message>
        <source>In the minutes: a paragraph for the group only, or for everybody again</source>
        <translation>Muistiossa: kappale vain ryhmälle tai taas kaikille</translation>
    </message>
    <message>
        <source>In the minutes: next remark</source>
        <translation>Muistiossa: seuraava huomautus</translation>
    </message>
    <message>
        <source>In the minutes: remark on the item in hand</source>
        <translation>Muistiossa: huomauta tästä asiasta</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Move an item down</source>
        <translation>Siirrä asiaa alaspäin</translation>
    </message>
    <message>
        <source>Move an item up</source>
        <translation>Siirrä asiaa ylöspäin</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Seuraava kenttä</translation>
    </message>
    <message>
        <source>Open the first page; Ctrl+2 the second, and so on</source>
        <translation>Avaa ensimmäinen sivu; Ctrl+2 avaa toisen ja niin edelleen</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Edellinen kenttä</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Where a text belongs elsewhere: take the general sentence</source>
        <translation>Kun teksti kuuluu toisaalle: ota yleinen lause</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mitä tapahtuu</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Certificate for signing papers</source>
        <translation>Varmenne papereiden allekirjoitukseen</translation>
    </message>
    <message>
        <source>Certificate with its key (*.p12 *.pfx)</source>
        <translation>Varmenne ja sen avain (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Choose the organisation&apos;s certificate…</source>
        <translation>Valitse organisaation varmenne…</translation>
    </message>
    <message>
        <source>Make one for these data</source>
        <translation>Tee varmenne näille tiedoille</translation>
    </message>
    <message>
        <source>One made here has been issued by nobody: it shows that a paper is unchanged, not who signed.</source>
        <translation>Täällä tehtyä varmennetta ei ole kukaan myöntänyt: se näyttää, että paperi on muuttumaton, ei sitä, kuka allekirjoitti.</translation>
    </message>
    <message>
        <source>Papers can now be signed as {0}: Save as… in a paper&apos;s window.</source>
        <translation>Paperit voi nyt allekirjoittaa nimellä {0}: Tallenna nimellä… paperin ikkunassa.</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>Poista varmenne</translation>
    </message>
    <message>
        <source>The certificate is no longer here. What was signed with it stays signed.</source>
        <translation>Varmenne on poistettu. Sillä allekirjoitetut paperit pysyvät allekirjoitettuina.</translation>
    </message>
    <message>
        <source>The organisation&apos;s certificate</source>
        <translation>Organisaation varmenne</translation>
    </message>
    <message>
        <source>There is no certificate; papers are saved without a signature.</source>
        <translation>Varmennetta ei ole; paperit tallennetaan ilman allekirjoitusta.</translation>
    </message>
    <message>
        <source>With a certificate a PDF can be saved signed: other programs then show whether it has changed. The paper stays fit for the archive. The time is that of this laptop; no time-stamp server is asked.</source>
        <translation>Varmenteella PDF:n voi tallentaa allekirjoitettuna: muut ohjelmat näyttävät, onko se muuttunut. Paperi on edelleen arkistoitava. Aika on tämän tietokoneen; aikaleimapalvelinta ei kysytä.</translation>
    </message>
    <message>
        <source>issued by nobody else</source>
        <translation>kukaan muu ei ole myöntänyt</translation>
    </message>
    <message>
        <source>issued by {0}</source>
        <translation>myöntäjä {0}</translation>
    </message>
    <message>
        <source>not valid now</source>
        <translation>ei voimassa nyt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>valid until {0}</source>
        <translation>voimassa {0} asti</translation>
    </message>
</context>
<context>
    <name>StaffingCard</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n opiskelija</numerusform>
            <numerusform>%n opiskelijaa</numerusform>
        </translation>
    </message>
    <message>
        <source>, {0} person-years; at most {1}</source>
        <translation>, {0} henkilötyövuotta; enintään {1}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Lisää rivi</translation>
    </message>
    <message>
        <source>Binding limit</source>
        <translation>Sitova enimmäismäärä</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Lines written here; they stand in for the services of the schools</source>
        <translation>Tähän kirjatut rivit; ne korvaavat koulujen palveluista lasketut luvut</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Uusi rivi</translation>
    </message>
    <message>
        <source>Person-years by profession</source>
        <translation>Henkilötyövuodet ammateittain</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Recommended, not binding</source>
        <translation>Suositus, ei sitova</translation>
    </message>
    <message>
        <source>Remove a line of staffing</source>
        <translation>Poista mitoituksen rivi</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Poista: {0}</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Mitoitus</translation>
    </message>
    <message>
        <source>Staffing {0}</source>
        <translation>Mitoitus {0}</translation>
    </message>
    <message>
        <source>Students for one person-year, from the services of the schools.</source>
        <translation>Opiskelijoita henkilötyövuotta kohden, koulujen palveluista laskettuna.</translation>
    </message>
    <message>
        <source>Students: {0}. Person-years: {1}.</source>
        <translation>Opiskelijoita: {0}. Henkilötyövuosia: {1}.</translation>
    </message>
    <message>
        <source>The line was removed.</source>
        <translation>Rivi poistettiin.</translation>
    </message>
    <message>
        <source>Write a line of staffing</source>
        <translation>Kirjaa mitoituksen rivi</translation>
    </message>
    <message>
        <source>Write the number of students and the person-years in the school&apos;s services.</source>
        <translation>Kirjaa opiskelijamäärä ja henkilötyövuodet koulun palveluihin.</translation>
    </message>
    <message>
        <source>no working time</source>
        <translation>ei työaikaa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>{0} for a person-year</source>
        <translation>{0} henkilötyövuotta kohden</translation>
    </message>
    <message>
        <source>{0}: at most {1}</source>
        <translation>{0}: enintään {1}</translation>
    </message>
</context>
<context>
    <name>StaffingDialog</name>
    <message>
        <source>Form of education</source>
        <translation>Koulutusmuoto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Number of students</source>
        <translation>Oppilas- tai opiskelijamäärä</translation>
    </message>
    <message>
        <source>Person-years</source>
        <translation>Henkilötyövuosia</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Ammattiryhmä</translation>
    </message>
    <message>
        <source>Write a number, such as 12.5.</source>
        <translation>Kirjoita luku, esimerkiksi 12,5.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Data brought back from a copy are a new laptop to the group. Read these six words aloud to a member whose laptop belongs, on the phone or face to face.</source>
        <translation>Kopiosta palautetut tiedot ovat ryhmälle uusi kannettava. Lue nämä kuusi sanaa ääneen jäsenelle, jonka kannettava on mukana, puhelimessa tai kasvokkain.</translation>
    </message>
    <message>
        <source>If that was not meant, ask the chair for a new invitation. Then lock OHDesk and choose “Join a group” on the first page: the laptop joins afresh, and these data stay beside it.</source>
        <translation>Jos tätä ei ollut tarkoitus tehdä, pyydä puheenjohtajalta uusi kutsu. Lukitse sitten OHDesk ja valitse avaussivulla ”Liity ryhmään”: kannettava liittyy alusta, ja nämä tiedot säilyvät rinnalla.</translation>
    </message>
    <message>
        <source>The work until now is safe here and can be read and printed. Nothing new comes or goes.</source>
        <translation>Tähänastinen työ on tallella täällä: sitä voi lukea ja tulostaa. Uutta ei tule eikä lähde.</translation>
    </message>
    <message>
        <source>This laptop no longer belongs to the group</source>
        <translation>Tämä kannettava ei enää kuulu ryhmään</translation>
    </message>
    <message>
        <source>This laptop waits to be let into the group</source>
        <translation>Tämä kannettava odottaa pääsyä ryhmään</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Practice – no real data</source>
        <translation>Harjoitus – ei oikeita tietoja</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Tallennettu {0}</translation>
    </message>
    <message>
        <source>See what came…</source>
        <translation>Katso, mitä tuli…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Leave it, because…</source>
        <translation>Jätetään, koska…</translation>
    </message>
    <message>
        <source>Leave it: {0}</source>
        <translation>Jätetään: {0}</translation>
    </message>
    <message>
        <source>Left: {0}</source>
        <translation>Jätettiin: {0}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Mark as done: {0}</source>
        <translation>Merkitse tehdyksi: {0}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Open again: {0}</source>
        <translation>Avaa uudelleen: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>Shown below</source>
        <translation>Näkyy alla</translation>
    </message>
    <message>
        <source>The meeting&apos;s path</source>
        <translation>Kokouksen vaiheet</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>edessä</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Kutsuttu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Muistio hyväksytty</translation>
    </message>
    <message>
        <source>Minutes being checked</source>
        <translation>Muistio tarkastettavana</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>Muistio luonnoksena</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Valmistele</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Jaa</translation>
    </message>
    <message>
        <source>To be invited again</source>
        <translation>Kutsuttava uudelleen</translation>
    </message>
</context>
<context>
    <name>StructuresPart</name>
    <message>
        <source>Consultations are counted in a group of the type expert team, as numbers and of general matters only. This group is of another type.</source>
        <translation>Konsultaatiot lasketaan ryhmässä, jonka tyyppi on asiantuntijatiimi: vain lukuina ja vain yleisistä asioista. Tämä ryhmä on muuta tyyppiä.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Ehdotukset</translation>
    </message>
    <message>
        <source>{0}, Tab takes it</source>
        <translation>{0}, Tab valitsee</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>A question to a line; its answers below it, each after a hyphen. Without answers it is a free one.</source>
        <translation>Kysymys omalle rivilleen, vastaukset sen alle viivalla alkaen. Ilman vastauksia kysymys on avoin.</translation>
    </message>
    <message>
        <source>Ask about the school, not about a person. Nobody writes a name; only the counts are kept.</source>
        <translation>Kysy koulusta, älä ihmisestä. Kukaan ei kirjoita nimeään; vain lukumäärät säilytetään.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Questions in Finnish</source>
        <translation>Kysymykset suomeksi</translation>
    </message>
    <message>
        <source>Questions in Swedish</source>
        <translation>Kysymykset ruotsiksi</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Otsikko suomeksi</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Otsikko ruotsiksi</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Mihin kysely on</translation>
    </message>
    <message>
        <source>Words before the questions, in Finnish</source>
        <translation>Saatesanat suomeksi</translation>
    </message>
    <message>
        <source>Words before the questions, in Swedish</source>
        <translation>Saatesanat ruotsiksi</translation>
    </message>
    <message>
        <source>Write at least one question.</source>
        <translation>Kirjoita ainakin yksi kysymys.</translation>
    </message>
    <message>
        <source>Write what the survey is called.</source>
        <translation>Kirjoita kyselyn otsikko.</translation>
    </message>
</context>
<context>
    <name>SurveysCard</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n palautettu</numerusform>
            <numerusform>%n palautettu</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>Tyhjä kysely</translation>
    </message>
    <message>
        <source>Ask again (new round)</source>
        <translation>Kysy uudelleen (uusi kierros)</translation>
    </message>
    <message>
        <source>Begin from a ready form: wellbeing, the starting point, feedback at the end of the year.</source>
        <translation>Aloita valmiista lomakkeesta: hyvinvointi, lähtötilanne tai palaute lukuvuoden lopussa.</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Valmisteilla</translation>
    </message>
    <message>
        <source>Copy as text, in Finnish</source>
        <translation>Kopioi tekstinä suomeksi</translation>
    </message>
    <message>
        <source>Copy as text, in Swedish</source>
        <translation>Kopioi tekstinä ruotsiksi</translation>
    </message>
    <message>
        <source>Edit the questions</source>
        <translation>Muokkaa kysymyksiä</translation>
    </message>
    <message>
        <source>Follow an answer</source>
        <translation>Seuraa vastausta</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Lisää: {0}</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Uusi kysely</translation>
    </message>
    <message>
        <source>No survey has been made yet</source>
        <translation>Kyselyjä ei ole vielä tehty</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Own surveys and feedback forms</source>
        <translation>Omat kyselyt ja palautelomakkeet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Print the form or give it as text; only the counts come back here.</source>
        <translation>Tulosta lomake tai anna se tekstinä; tänne palaavat vain lukumäärät.</translation>
    </message>
    <message>
        <source>Print: {0}</source>
        <translation>Tulosta: {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Results in Finnish, for the group</source>
        <translation>Tulokset suomeksi, ryhmälle</translation>
    </message>
    <message>
        <source>Results in Finnish, public</source>
        <translation>Tulokset suomeksi, julkinen</translation>
    </message>
    <message>
        <source>Results in Swedish, for the group</source>
        <translation>Tulokset ruotsiksi, ryhmälle</translation>
    </message>
    <message>
        <source>Results in Swedish, public</source>
        <translation>Tulokset ruotsiksi, julkinen</translation>
    </message>
    <message>
        <source>Tallied</source>
        <translation>Laskettu</translation>
    </message>
    <message>
        <source>The form in Finnish</source>
        <translation>Lomake suomeksi</translation>
    </message>
    <message>
        <source>The form in Finnish, large print</source>
        <translation>Lomake suomeksi, isolla tekstillä</translation>
    </message>
    <message>
        <source>The form in Swedish</source>
        <translation>Lomake ruotsiksi</translation>
    </message>
    <message>
        <source>The form in Swedish, large print</source>
        <translation>Lomake ruotsiksi, isolla tekstillä</translation>
    </message>
    <message>
        <source>To be tallied</source>
        <translation>Laskettavana</translation>
    </message>
    <message>
        <source>Type in the counts</source>
        <translation>Kirjaa lukumäärät</translation>
    </message>
    <message>
        <source>Type in the counts: {0}</source>
        <translation>Kirjaa lukumäärät: {0}</translation>
    </message>
</context>
<context>
    <name>TableSource</name>
    <message>
        <source>Choose a file (CSV, Excel or Word)…</source>
        <translation>Valitse tiedosto (CSV, Excel tai Word)…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Valitse taulukko</translation>
    </message>
    <message>
        <source>Paste the table here</source>
        <translation>Liitä taulukko tähän</translation>
    </message>
    <message>
        <source>Select the table in Word or Excel, copy it, and paste it here.</source>
        <translation>Valitse taulukko Wordissa tai Excelissä, kopioi se ja liitä se tähän.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.docx)</source>
        <translation>Taulukot (*.csv *.tsv *.txt *.xlsx *.xlsm *.docx)</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Tiedostoa ei voi lukea: {0}</translation>
    </message>
</context>
<context>
    <name>TablesButton</name>
    <message>
        <source>Bring in a table…</source>
        <translation>Tuo taulukko…</translation>
    </message>
    <message>
        <source>Hand on as a table…</source>
        <translation>Vie taulukkona…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Taulukot</translation>
    </message>
    <message>
        <source>The plan has nothing for a table yet.</source>
        <translation>Suunnitelmassa ei ole vielä mitään taulukkoon.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Changes from another laptop</source>
        <translation>Muutokset toiselta kannettavalta</translation>
    </message>
    <message>
        <source>Files of OHDesk ({0})</source>
        <translation>OHDeskin tiedostot ({0})</translation>
    </message>
</context>
<context>
    <name>TallyCard</name>
    <message>
        <source>Autumn</source>
        <translation>Syksy</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Konsultaatiot</translation>
    </message>
    <message>
        <source>Consultations {0}</source>
        <translation>Konsultaatiot {0}</translation>
    </message>
    <message>
        <source>How advice was asked for</source>
        <translation>Miten neuvoa kysyttiin</translation>
    </message>
    <message>
        <source>In all: {0}</source>
        <translation>Yhteensä: {0}</translation>
    </message>
    <message>
        <source>Numbers of consultations</source>
        <translation>Konsultaatioiden määrät</translation>
    </message>
    <message>
        <source>Only numbers: never who asked or about whom. The team speaks here of general matters only.</source>
        <translation>Vain lukuja: ei koskaan, kuka kysyi tai kenestä. Tiimi käsittelee täällä vain yleisiä asioita.</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Ammatit</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Kevät</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Lukukausi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Type a number and press Enter; the arrow keys move from cell to cell.</source>
        <translation>Kirjoita luku ja paina Enter; nuolet siirtävät ruudusta toiseen.</translation>
    </message>
    <message>
        <source>Ways of asking</source>
        <translation>Tavat</translation>
    </message>
    <message>
        <source>What is told of the term</source>
        <translation>Mitä lukukaudesta kerrotaan</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Kirjaa luku</translation>
    </message>
    <message>
        <source>below {0}, not shown</source>
        <translation>alle {0}, ei näytetä</translation>
    </message>
    <message>
        <source>others</source>
        <translation>muut</translation>
    </message>
</context>
<context>
    <name>TallyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation>
            <numerusform>yhteensä %n vastaus</numerusform>
            <numerusform>yhteensä %n vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) read. Look at them, then keep.</source>
        <translation>
            <numerusform>%n lukumäärä luettu. Tarkista ja tallenna.</numerusform>
            <numerusform>%n lukumäärää luettu. Tarkista ja tallenna.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number and Enter: the next line is ready. Never type in one person&apos;s answers.</source>
        <translation>Luku ja Enter: seuraava rivi on valmiina. Älä kirjaa yhden ihmisen vastauksia.</translation>
    </message>
    <message>
        <source>Counts from a table</source>
        <translation>Lukumäärät taulukosta</translation>
    </message>
    <message>
        <source>Counts from a table (CSV or Excel)…</source>
        <translation>Lukumäärät taulukosta (CSV tai Excel)…</translation>
    </message>
    <message>
        <source>Forms given out</source>
        <translation>Lomakkeita jaettu</translation>
    </message>
    <message>
        <source>Forms that came back</source>
        <translation>Lomakkeita palautettu</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>Tallenna lukumäärät</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Taulukot (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Tally: {0}</source>
        <translation>Lukumäärät: {0}</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Tiedostoa ei voi lukea: {0}</translation>
    </message>
    <message>
        <source>The table of a form on the web is counted here as well; nothing of its rows is kept.</source>
        <translation>Myös verkkolomakkeen taulukko lasketaan tässä; sen rivejä ei säilytetä.</translation>
    </message>
    <message>
        <source>What the answers say as a whole, in general words</source>
        <translation>Mitä vastaukset kertovat kokonaisuutena, yleisin sanoin</translation>
    </message>
    <message>
        <source>When, as it stands beside the figures</source>
        <translation>Ajankohta, joka näkyy lukujen vieressä</translation>
    </message>
    <message>
        <source>Write when this was, for example spring 2026.</source>
        <translation>Kirjoita, milloin tämä oli, esimerkiksi kevät 2026.</translation>
    </message>
    <message>
        <source>{0}: more than the forms that came back</source>
        <translation>{0}: enemmän kuin palautettuja lomakkeita</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Closed on</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>For example what was done, and what remains.</source>
        <translation>Esimerkiksi mitä tehtiin ja mitä jäi vielä tehtäväksi.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Avaa kokous</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Mitä tapahtui</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Poista tehtävä</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>Yhteensä %n minuutti</numerusform>
            <numerusform>Yhteensä %n minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lisää asia</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>Esityslistapohja</translation>
    </message>
    <message>
        <source>Any form of education</source>
        <translation>Mikä tahansa koulutusmuoto</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Mihin kokoukseen</translation>
    </message>
    <message>
        <source>Form of education</source>
        <translation>Koulutusmuoto</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Anna sille nimi.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>Items of the template</source>
        <translation>Pohjan asiat</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Tallenna pohja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>a pack</source>
        <translation>paketti</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n muuttui</numerusform>
            <numerusform>%n muuttui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the group has them</source>
        <translation>
            <numerusform>%n jäi ryhmän omaan muotoon</numerusform>
            <numerusform>%n jäi ryhmän omaan muotoon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n poistui</numerusform>
            <numerusform>%n poistui</numerusform>
        </translation>
    </message>
    <message>
        <source>A new agenda begins from one of these. A meeting that is made already never changes.</source>
        <translation>Uusi esityslista alkaa jostakin näistä. Valmiiksi tehty kokous ei muutu.</translation>
    </message>
    <message>
        <source>Agenda templates</source>
        <translation>Esityslistapohjat</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Tuo takaisin</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <translation>Meidän muuttamamme</translation>
    </message>
    <message>
        <source>Choose a pack of templates</source>
        <translation>Valitse pohjapaketti</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopioi…</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Erot…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Mihin kokoukseen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation>Katso erot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Uusi pohja</translation>
    </message>
    <message>
        <source>OHDesk</source>
        <translation>OHDesk</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Avaa…</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Packs of templates (*.ohpack)</source>
        <translation>Pohjapaketit (*.ohpack)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Poistettu: {0}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Take in a pack…</source>
        <translation>Ota paketti käyttöön…</translation>
    </message>
    <message>
        <source>Take the pack out of use</source>
        <translation>Poista paketti käytöstä</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>The templates stay with the group as its own; the pack no longer updates them.</source>
        <translation>Pohjat jäävät ryhmän omiksi, eikä paketti enää päivitä niitä.</translation>
    </message>
    <message>
        <source>This is a copy for the group&apos;s own use. The first one stays as it is.</source>
        <translation>Tämä on kopio ryhmän omaan käyttöön. Alkuperäinen pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Version {0} is in use.</source>
        <translation>Versio {0} on käytössä.</translation>
    </message>
</context>
<context>
    <name>ThemeRow</name>
    <message>
        <source>Goals here: {0}</source>
        <translation>Tavoitteet: {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Kind of theme {0}</source>
        <translation>Teeman {0} laji</translation>
    </message>
    <message>
        <source>New measure for theme {0}</source>
        <translation>Uusi toimenpide teemaan {0}</translation>
    </message>
    <message>
        <source>Remove theme {0}</source>
        <translation>Poista teema {0}</translation>
    </message>
    <message>
        <source>Text of theme {0}</source>
        <translation>Teeman {0} teksti</translation>
    </message>
    <message>
        <source>Title of theme {0}</source>
        <translation>Teeman {0} otsikko</translation>
    </message>
    <message>
        <source>What does it mean for us?</source>
        <translation>Mitä se meillä tarkoittaa?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Mikä sen nimi on?</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Kenen teema</translation>
    </message>
    <message>
        <source>Whose theme {0} is</source>
        <translation>Kenen teema {0} on</translation>
    </message>
    <message>
        <source>another group</source>
        <translation>toinen ryhmä</translation>
    </message>
    <message>
        <source>this group</source>
        <translation>tämän ryhmän</translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message numerus="yes">
        <source>%n open measure(s) of the earlier plan</source>
        <translation>
            <numerusform>%n avoin toimenpide edellisessä suunnitelmassa</numerusform>
            <numerusform>%n avointa toimenpidettä edellisessä suunnitelmassa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) were brought over.</source>
        <translation>
            <numerusform>%n avoin toimenpide siirtyi.</numerusform>
            <numerusform>%n avointa toimenpidettä siirtyi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Lisää teema</translation>
    </message>
    <message>
        <source>Bring over what is open</source>
        <translation>Tuo edellisen suunnitelman avoimet</translation>
    </message>
    <message>
        <source>Edit the theme</source>
        <translation>Muokkaa teemaa</translation>
    </message>
    <message>
        <source>Headings for goals and measures. A principle or a value is only said; a theme may belong to another group of yours.</source>
        <translation>Tavoitteiden ja toimenpiteiden otsikot. Periaate ja arvo vain sanotaan; teema voi olla toisen ryhmänne vastuulla.</translation>
    </message>
    <message>
        <source>Move the theme</source>
        <translation>Siirrä teemaa</translation>
    </message>
    <message>
        <source>Name a theme and press Enter</source>
        <translation>Nimeä teema ja paina Enter</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Uusi teema</translation>
    </message>
    <message>
        <source>Remove the theme</source>
        <translation>Poista teema</translation>
    </message>
    <message>
        <source>The measure was removed.</source>
        <translation>Toimenpide poistettiin.</translation>
    </message>
    <message>
        <source>The theme was removed. Goals that stood under it are still there.</source>
        <translation>Teema poistettiin. Sen tavoitteet ovat yhä suunnitelmassa.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
</context>
<context>
    <name>TimePlan</name>
    <message numerus="yes">
        <source>%n item(s) without minutes</source>
        <translation>
            <numerusform>%n&#xa0;asialta puuttuu aika</numerusform>
            <numerusform>%n&#xa0;asialta puuttuu aika</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned {0} min</source>
        <translation>Suunniteltu {0}&#xa0;min</translation>
    </message>
    <message>
        <source>ready at {0}</source>
        <translation>valmista klo {0}</translation>
    </message>
    <message>
        <source>{0} min to spare</source>
        <translation>{0}&#xa0;min aikaa jää</translation>
    </message>
    <message>
        <source>{0} min too long</source>
        <translation>{0}&#xa0;min yli</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>not translated</source>
        <translation>kääntämättä</translation>
    </message>
    <message>
        <source>the original has changed</source>
        <translation>alkuperäinen on muuttunut</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>käännetty</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+alanuoli</translation>
    </message>
    <message>
        <source>Finnish translation</source>
        <translation>Suomennos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message numerus="yes">
        <source>Go on as it is: %n text(s) stay in Finnish</source>
        <translation>
            <numerusform>Jatka sellaisenaan: %n teksti jää suomeksi</numerusform>
            <numerusform>Jatka sellaisenaan: %n tekstiä jää suomeksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on as it is: %n text(s) stay in Swedish</source>
        <translation>
            <numerusform>Jatka sellaisenaan: %n teksti jää ruotsiksi</numerusform>
            <numerusform>Jatka sellaisenaan: %n tekstiä jää ruotsiksi</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is translated</source>
        <translation>Paljonko on käännetty</translation>
    </message>
    <message>
        <source>Next untranslated</source>
        <translation>Seuraava kääntämätön</translation>
    </message>
    <message numerus="yes">
        <source>Show as it is: %n text(s) stay in Finnish</source>
        <translation>
            <numerusform>Näytä sellaisenaan: %n teksti jää suomeksi</numerusform>
            <numerusform>Näytä sellaisenaan: %n tekstiä jää suomeksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show as it is: %n text(s) stay in Swedish</source>
        <translation>
            <numerusform>Näytä sellaisenaan: %n teksti jää ruotsiksi</numerusform>
            <numerusform>Näytä sellaisenaan: %n tekstiä jää ruotsiksi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Näytä asiakirja</translation>
    </message>
    <message>
        <source>Swedish translation</source>
        <translation>Ruotsinnos</translation>
    </message>
    <message>
        <source>This paper has texts that are only in Finnish. Write them in Swedish here, or show it as it is.</source>
        <translation>Tässä asiakirjassa on tekstejä vain suomeksi. Kirjoita ne tässä ruotsiksi tai näytä asiakirja sellaisenaan.</translation>
    </message>
    <message>
        <source>This paper has texts that are only in Swedish. Write them in Finnish here, or show it as it is.</source>
        <translation>Tässä asiakirjassa on tekstejä vain ruotsiksi. Kirjoita ne tässä suomeksi tai näytä asiakirja sellaisenaan.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Kääntäminen</translation>
    </message>
    <message>
        <source>Translated in different ways – choose</source>
        <translation>Käännetty eri tavoin – valitse</translation>
    </message>
    <message>
        <source>What goes out has texts that are only in Finnish. Write them in Swedish here, or let it go as it is.</source>
        <translation>Lähtevässä aineistossa on tekstejä vain suomeksi. Kirjoita ne tässä ruotsiksi tai anna niiden lähteä sellaisinaan.</translation>
    </message>
    <message>
        <source>What goes out has texts that are only in Swedish. Write them in Finnish here, or let it go as it is.</source>
        <translation>Lähtevässä aineistossa on tekstejä vain ruotsiksi. Kirjoita ne tässä suomeksi tai anna niiden lähteä sellaisinaan.</translation>
    </message>
    <message>
        <source>{0} / {1} translated</source>
        <translation>{0} / {1} käännetty</translation>
    </message>
</context>
<context>
    <name>TryKeyDialog</name>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Take the recovery sheet and type the whole key, or call the holders together and type as many parts as are needed, one by one. OHDesk really opens the data with them; nothing is changed.</source>
        <translation>Ota palautuslomake ja kirjoita koko avain, tai kutsu haltijat koolle ja kirjoittakaa tarvittava määrä osia yksi kerrallaan. OHDesk todella avaa niillä tiedot; mitään ei muuteta.</translation>
    </message>
    <message>
        <source>Try the recovery key</source>
        <translation>Kokeile palautusavainta</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Make something of what was said</source>
        <translation>Muuta sanottu toiseksi</translation>
    </message>
</context>
<context>
    <name>TypedEdit</name>
    <message>
        <source>For example {0}</source>
        <translation>Esimerkiksi {0}</translation>
    </message>
    <message>
        <source>Not understood; for example {0}</source>
        <translation>Tätä ei ymmärretty; esimerkiksi {0}</translation>
    </message>
</context>
<context>
    <name>Unconfirmed</name>
    <message>
        <source>Ask their people to open OHDesk and to exchange changes.</source>
        <translation>Pyydä avaamaan OHDesk ja vaihtamaan muutokset.</translation>
    </message>
    <message>
        <source>Closed out, so it will not hear of it. Ask for OHDesk&apos;s data to be deleted from it.</source>
        <translation>Poistettu ryhmästä, joten se ei saa tästä tietoa. Pyydä poistamaan OHDeskin tiedot siitä.</translation>
    </message>
    <message>
        <source>Laptop without a name</source>
        <translation>Nimetön kannettava</translation>
    </message>
    <message>
        <source>These go on as new laptops and are not waited for. If a copy of one is still in use, the removed words are there until it exchanges changes:</source>
        <translation>Nämä jatkavat uusina kannettavina, eikä niitä odoteta. Jos jostakin on vielä kopio käytössä, poistetut sanat ovat siinä, kunnes se vaihtaa muutokset:</translation>
    </message>
    <message>
        <source>Words were removed, but these laptops have not confirmed it yet:</source>
        <translation>Sanat on poistettu, mutta nämä kannettavat eivät ole vielä kuitanneet sitä:</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>viimeksi yhteydessä {0}</translation>
    </message>
    <message>
        <source>not heard from yet</source>
        <translation>ei vielä yhteydessä</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Bring back a copy</source>
        <translation>Palauta kopiosta</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock on päällä.</translation>
    </message>
    <message>
        <source>Choose a folder whose name ends in .ohdesk</source>
        <translation>Valitse kansio, jonka nimen lopussa on .ohdesk</translation>
    </message>
    <message>
        <source>Create new</source>
        <translation>Luo uudet tiedot</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Liity ryhmään</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open from another folder…</source>
        <translation>Avaa muualta…</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Avaa palautusavaimella</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Poista luettelosta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Kirjoita salalauseesi.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Your group&apos;s meetings, memos and plans lie encrypted on this laptop only. Create the first, join a group that has OHDesk already, or bring in what you have.</source>
        <translation>Ryhmän kokoukset, muistiot ja suunnitelmat ovat salattuina vain tällä kannettavalla. Luo uudet tiedot, liity ryhmään, jolla on jo OHDesk, tai avaa aiemmat tiedot.</translation>
    </message>
</context>
<context>
    <name>UnreadMarks</name>
    <message numerus="yes">
        <source>%n new or changed paragraph(s): {0}</source>
        <translation>
            <numerusform>%n uusi tai muuttunut kappale: {0}</numerusform>
            <numerusform>%n uutta tai muuttunutta kappaletta: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Addendum made</source>
        <translation>Lisäys tehty</translation>
    </message>
    <message>
        <source>Agenda printed</source>
        <translation>Esityslista tulostettu</translation>
    </message>
    <message>
        <source>Approved record handed out</source>
        <translation>Vahvistettu muistio tallennettu kansioon</translation>
    </message>
    <message>
        <source>Archive list printed</source>
        <translation>Arkistoluettelo tulostettu</translation>
    </message>
    <message>
        <source>Certificate for signing kept</source>
        <translation>Allekirjoitusvarmenne lisätty</translation>
    </message>
    <message>
        <source>Certificate for signing removed</source>
        <translation>Allekirjoitusvarmenne poistettu</translation>
    </message>
    <message>
        <source>Changes sent as a file</source>
        <translation>Muutokset lähetetty tiedostona</translation>
    </message>
    <message>
        <source>Changes taken in from a file</source>
        <translation>Muutokset otettu tiedostosta</translation>
    </message>
    <message>
        <source>Checklist printed</source>
        <translation>Tarkistuslista tulostettu</translation>
    </message>
    <message>
        <source>Consultation counts printed</source>
        <translation>Konsultaatioiden määrät tulostettu</translation>
    </message>
    <message>
        <source>Copy brought back</source>
        <translation>Kopio palautettu</translation>
    </message>
    <message>
        <source>Coverage printed</source>
        <translation>Missä näkyy -kooste tulostettu</translation>
    </message>
    <message>
        <source>Data created</source>
        <translation>Tiedot luotu</translation>
    </message>
    <message>
        <source>Delivery made</source>
        <translation>Lähetys tehty</translation>
    </message>
    <message>
        <source>Drafts forgotten</source>
        <translation>Luonnokset unohdettu</translation>
    </message>
    <message>
        <source>E-mail drafted</source>
        <translation>Sähköposti luonnosteltu</translation>
    </message>
    <message>
        <source>Evaluation printed</source>
        <translation>Arviointi tulostettu</translation>
    </message>
    <message>
        <source>Everything written out, not encrypted</source>
        <translation>Kaikki tiedot viety salaamattomina</translation>
    </message>
    <message>
        <source>Files made for records management</source>
        <translation>Tiedostot tehty asianhallintaan</translation>
    </message>
    <message>
        <source>Files put back in the shared folder</source>
        <translation>Jaettuun kansioon pantiin takaisin tiedostoja</translation>
    </message>
    <message>
        <source>Goal&apos;s path printed</source>
        <translation>Tavoitteen polku tulostettu</translation>
    </message>
    <message>
        <source>Indicators printed</source>
        <translation>Seurantatiedot tulostettu</translation>
    </message>
    <message>
        <source>Inspection printed</source>
        <translation>Tarkastus tulostettu</translation>
    </message>
    <message>
        <source>Introduction of a new chair printed</source>
        <translation>Uuden puheenjohtajan perehdytys tulostettu</translation>
    </message>
    <message>
        <source>Laptop closed out</source>
        <translation>Kannettava poistettu</translation>
    </message>
    <message>
        <source>Laptop let in</source>
        <translation>Kannettava päästetty mukaan</translation>
    </message>
    <message>
        <source>List of the group printed</source>
        <translation>Ryhmän luettelo tulostettu</translation>
    </message>
    <message>
        <source>List of what was agreed printed</source>
        <translation>Luettelo sovitusta tulostettu</translation>
    </message>
    <message>
        <source>Memo approved</source>
        <translation>Muistio hyväksytty</translation>
    </message>
    <message>
        <source>Memo printed</source>
        <translation>Muistio tulostettu</translation>
    </message>
    <message>
        <source>New passphrase by the recovery key</source>
        <translation>Uusi salalause palautusavaimella</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Uusi palautusavain</translation>
    </message>
    <message>
        <source>Newsletter printed</source>
        <translation>Uutiskirje tulostettu</translation>
    </message>
    <message>
        <source>Newsletter published</source>
        <translation>Uutiskirje julkaistu</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Opened with the recovery key</source>
        <translation>Avattu palautusavaimella</translation>
    </message>
    <message>
        <source>Paper signed</source>
        <translation>Paperi allekirjoitettu</translation>
    </message>
    <message>
        <source>Participation printed</source>
        <translation>Osallisuus tulostettu</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Salalause vaihdettu</translation>
    </message>
    <message>
        <source>Person let in</source>
        <translation>Henkilö lisätty</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Henkilö poistettu</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Suunnitelma hyväksytty</translation>
    </message>
    <message>
        <source>Plan printed</source>
        <translation>Suunnitelma tulostettu</translation>
    </message>
    <message>
        <source>Plan&apos;s tables handed on</source>
        <translation>Suunnitelman taulukot viety tiedostoon</translation>
    </message>
    <message>
        <source>Poster printed</source>
        <translation>Juliste tulostettu</translation>
    </message>
    <message>
        <source>Recovery key shared out</source>
        <translation>Palautusavain jaettu osiin</translation>
    </message>
    <message>
        <source>Recovery key tried</source>
        <translation>Palautusavainta kokeiltu</translation>
    </message>
    <message>
        <source>Recovery sheet printed</source>
        <translation>Palautuslomake tulostettu</translation>
    </message>
    <message>
        <source>Reference card printed</source>
        <translation>Tietokortti tulostettu</translation>
    </message>
    <message>
        <source>Representative&apos;s letter printed</source>
        <translation>Edustajan kirje tulostettu</translation>
    </message>
    <message>
        <source>Services printed</source>
        <translation>Palvelut tulostettu</translation>
    </message>
    <message>
        <source>Slides made</source>
        <translation>Diat tehty</translation>
    </message>
    <message>
        <source>Staffing printed</source>
        <translation>Mitoitus tulostettu</translation>
    </message>
    <message>
        <source>Structures printed</source>
        <translation>Rakenteet tulostettu</translation>
    </message>
    <message>
        <source>Summary of changes printed</source>
        <translation>Kooste muutoksista tulostettu</translation>
    </message>
    <message>
        <source>Survey printed</source>
        <translation>Kysely tulostettu</translation>
    </message>
    <message>
        <source>Tasks printed</source>
        <translation>Tehtävät tulostettu</translation>
    </message>
    <message>
        <source>Texts to translate handed on</source>
        <translation>Käännettävät tekstit annettu eteenpäin</translation>
    </message>
    <message>
        <source>Whole year printed</source>
        <translation>Koko lukuvuosi tulostettu</translation>
    </message>
    <message>
        <source>Words removed after approval</source>
        <translation>Sanoja poistettu vahvistamisen jälkeen</translation>
    </message>
    <message>
        <source>Year&apos;s memos printed</source>
        <translation>Lukuvuoden muistiot tulostettu</translation>
    </message>
    <message>
        <source>Year&apos;s summary printed</source>
        <translation>Vuosiyhteenveto tulostettu</translation>
    </message>
    <message>
        <source>Yearly clock printed</source>
        <translation>Vuosikello tulostettu</translation>
    </message>
</context>
<context>
    <name>UsageSection</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Tallenna CSV…</translation>
    </message>
    <message>
        <source>Usage log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Who opened, printed and exported, and when. It holds ids, never content.</source>
        <translation>Kuka avasi, tulosti ja lähetti, ja milloin. Lokissa on vain tunnisteita, ei koskaan sisältöä.</translation>
    </message>
</context>
<context>
    <name>VaultList</name>
    <message>
        <source>Last used {0}</source>
        <translation>Viimeksi käytetty {0}</translation>
    </message>
    <message>
        <source>Not found in its place</source>
        <translation>Ei löydy paikaltaan</translation>
    </message>
    <message>
        <source>Whose data to open</source>
        <translation>Mitkä tiedot avataan</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
    <message>
        <source>Let it stay</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Let it stay: {0}</source>
        <translation>Säilytä: {0}</translation>
    </message>
    <message>
        <source>Remove it here too</source>
        <translation>Poista täältäkin</translation>
    </message>
    <message>
        <source>Remove it here too: {0}</source>
        <translation>Poista täältäkin: {0}</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Poistettu toisaalla</translation>
    </message>
    <message>
        <source>Removed on {0} ({1}) while it was being changed on another laptop, so it is still here.</source>
        <translation>Poistaja: {0} ({1}). Samaan aikaan sitä muutettiin toisella kannettavalla, joten se on yhä mukana.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Tämä</translation>
    </message>
    <message>
        <source>{0} · shown now</source>
        <translation>{0} · näkyy nyt</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: both, {1}</source>
        <translation>{0}: molemmat, {1}</translation>
    </message>
    <message>
        <source>{0}: removed elsewhere</source>
        <translation>{0}: poistettu toisaalla</translation>
    </message>
    <message>
        <source>{0}: this one, {1} ({2})</source>
        <translation>{0}: tämä, {1} ({2})</translation>
    </message>
    <message>
        <source>{0}: two versions – choose</source>
        <translation>{0}: kaksi versiota – valitse</translation>
    </message>
    <message>
        <source>{0}: {1} versions – choose</source>
        <translation>{0}: {1} versiota – valitse</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n place(s) have two versions. The newer one is shown and printed until somebody chooses; both are kept.</source>
        <translation>
            <numerusform>%n kohdassa on kaksi versiota. Uudempi näkyy ja tulostuu, kunnes joku valitsee; molemmat säilyvät.</numerusform>
            <numerusform>%n kohdassa on kaksi versiota. Uudempi näkyy ja tulostuu, kunnes joku valitsee; molemmat säilyvät.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has two versions.</source>
        <translation>Missään ei ole kahta versiota.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Näytä kohta</translation>
    </message>
    <message>
        <source>Show the place: {0}</source>
        <translation>Näytä kohta: {0}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Kaksi versiota</translation>
    </message>
</context>
<context>
    <name>VersionsLine</name>
    <message numerus="yes">
        <source>%n place(s) have two versions.</source>
        <translation>
            <numerusform>%n kohdassa on kaksi versiota.</numerusform>
            <numerusform>%n kohdassa on kaksi versiota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Katso…</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Contents beside the pages</source>
        <translation>Sisällys sivujen vieressä</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Sivun leveys</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurempi</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sivu {0}/{1}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Sivun koko näytöllä</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienempi</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Koko sivu</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>From hearings, from meetings with representatives, and from what was told.</source>
        <translation>Kuulemisista, kokouksista, joissa oli edustajia, ja siitä, mitä on kerrottu.</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>Tavoite {0}</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Kuultu</translation>
    </message>
    <message>
        <source>Heard and told, goal by goal</source>
        <translation>Kuultu ja kerrottu, tavoite kerrallaan</translation>
    </message>
    <message>
        <source>The plan of this school year has no goals yet.</source>
        <translation>Lukuvuoden suunnitelmassa ei ole vielä tavoitteita.</translation>
    </message>
    <message>
        <source>The work as a whole</source>
        <translation>Työ kokonaisuutena</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>not found in the material</source>
        <translation>ei löytynyt aineistosta</translation>
    </message>
    <message>
        <source>representative in a meeting</source>
        <translation>edustaja kokouksessa</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message>
        <source>Empty: the one that is kept already, or this account&apos;s SSH key.</source>
        <translation>Tyhjä: jo tallessa oleva, tai tämän käyttäjätilin SSH-avain.</translation>
    </message>
    <message>
        <source>Read these six words aloud to the chair, on the phone or face to face. The chair types them and so knows that it is this laptop that asks.</source>
        <translation>Lue nämä kuusi sanaa ääneen puheenjohtajalle puhelimessa tai kasvokkain. Hän kirjoittaa ne ja tietää niistä, että pyytäjä on tämä kannettava.</translation>
    </message>
    <message>
        <source>Send the request to the chair. The answer comes as a file too.</source>
        <translation>Lähetä pyyntö puheenjohtajalle. Vastauskin tulee tiedostona.</translation>
    </message>
    <message>
        <source>Take the answer from a file…</source>
        <translation>Ota vastaus tiedostosta…</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>The folder {0} is not there now. OHDesk goes on looking.</source>
        <translation>Kansio {0} ei ole nyt saatavilla. OHDesk yrittää uudelleen.</translation>
    </message>
    <message>
        <source>The keys are the same: try again</source>
        <translation>Avaimet ovat samat: yritä uudelleen</translation>
    </message>
    <message>
        <source>The request is on its way into the folder.</source>
        <translation>Pyyntö on matkalla kansioon.</translation>
    </message>
    <message>
        <source>The request is on its way to the server.</source>
        <translation>Pyyntö on matkalla palvelimelle.</translation>
    </message>
    <message>
        <source>The request lies in the folder {0}. This page goes on by itself.</source>
        <translation>Pyyntö on kansiossa {0}. Tämä sivu jatkaa itsestään, kun kannettava on päästetty mukaan.</translation>
    </message>
    <message>
        <source>The request lies on the server {0}. This page goes on by itself.</source>
        <translation>Pyyntö on palvelimella {0}. Tämä sivu jatkaa itsestään.</translation>
    </message>
    <message>
        <source>The server {0} does not answer now. OHDesk goes on asking.</source>
        <translation>Palvelin {0} ei vastaa nyt. OHDesk kysyy uudelleen.</translation>
    </message>
    <message>
        <source>This file does not let the laptop in. Ask the chair for the answer.</source>
        <translation>Tämä tiedosto ei vielä päästä kannettavaa mukaan. Pyydä puheenjohtajalta vastaus.</translation>
    </message>
    <message>
        <source>This laptop was let in. The group&apos;s work is still on its way.</source>
        <translation>Kannettava on päästetty mukaan. Ryhmän työ on vielä matkalla.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Wait with OHDesk closed</source>
        <translation>Odota OHDesk suljettuna</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Odottaa hyväksyntää</translation>
    </message>
    <message>
        <source>Working out the words…</source>
        <translation>Sanoja lasketaan…</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Left and right turn the wheel, down and up go through the month&apos;s entries, Enter opens; Home brings this month.</source>
        <translation>Nuolet vasemmalle ja oikealle kääntävät pyörää, alas ja ylös kulkevat kuukauden merkinnöissä, Enter avaa; Home tuo tämän kuukauden.</translation>
    </message>
    <message>
        <source>Wheel of the year: {0}</source>
        <translation>Vuosipyörä: {0}</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Memos that you confirm carry this name.</source>
        <translation>Vahvistamissasi muistioissa on tämä nimi.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
</context>
<context>
    <name>WhoForm</name>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Joku muu</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Kirjoita nimesi.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>The passphrase you used becomes yours alone: with it you later confirm memos in your own name.</source>
        <translation>Käyttämästäsi salalauseesta tulee vain sinun: sillä vahvistat myöhemmin muistiot omalla nimelläsi.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
</context>
<context>
    <name>WholeYearDialog</name>
    <message>
        <source>Agendas</source>
        <translation>Esityslistat</translation>
    </message>
    <message>
        <source>Approved minutes</source>
        <translation>Vahvistetut muistiot</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Valitse ainakin yksi.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>List for the archive</source>
        <translation>Arkistoluettelo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation>Julkinen kappale</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>The group&apos;s members</source>
        <translation>Ryhmän jäsenet</translation>
    </message>
    <message>
        <source>The group&apos;s own copy</source>
        <translation>Ryhmän oma kappale</translation>
    </message>
    <message>
        <source>The papers in order behind a table of contents, pages numbered through.</source>
        <translation>Paperit järjestyksessä sisällysluettelon perässä, sivut numeroitu läpi.</translation>
    </message>
    <message>
        <source>The whole year as one PDF</source>
        <translation>Koko vuosi yhtenä PDF:nä</translation>
    </message>
    <message>
        <source>The year&apos;s plan</source>
        <translation>Vuosisuunnitelma</translation>
    </message>
    <message>
        <source>The year&apos;s summary</source>
        <translation>Vuosiyhteenveto</translation>
    </message>
    <message>
        <source>The yearly clock as a table</source>
        <translation>Vuosikello taulukkona</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Mitä mukaan</translation>
    </message>
    <message>
        <source>What is known: indicators</source>
        <translation>Mitä tiedämme: seurantatiedot</translation>
    </message>
    <message>
        <source>Where the work shows</source>
        <translation>Missä näkyy</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minuutin kuluttua</numerusform>
            <numerusform>%n&#xa0;minuutin kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kuten koneessa</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Every page shows this group. Other groups stay in the same data.</source>
        <translation>Kaikki sivut näyttävät tämän ryhmän. Muut ryhmät ovat samoissa tiedoissa.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Group at work</source>
        <translation>Käsiteltävä ryhmä</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Lukittuu itsestään</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>When nobody touches the laptop; a minute before, OHDesk says so. It also locks when it sleeps.</source>
        <translation>Kun koneeseen ei kosketa. OHDesk varoittaa minuuttia ennen. Se lukittuu myös, kun kone menee lepotilaan.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ikkuna</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Word {0}: {1}</source>
        <translation>Sana {0}: {1}</translation>
    </message>
    <message>
        <source>Words to be read aloud</source>
        <translation>Ääneen luettavat sanat</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Type all six words.</source>
        <translation>Kirjoita kaikki kuusi sanaa.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>Sana {0}</translation>
    </message>
    <message>
        <source>“{0}” is no word of the list. Ask for it once more.</source>
        <translation>”{0}” ei ole luettelon sana. Pyydä se uudelleen.</translation>
    </message>
</context>
<context>
    <name>WorkingDayCard</name>
    <message>
        <source>At latest on {0}.</source>
        <translation>Viimeistään {0}.</translation>
    </message>
    <message>
        <source>By when a student who asks gets to talk with the psychologist or the school social worker.</source>
        <translation>Mihin mennessä pyytänyt opiskelija pääsee keskustelemaan psykologin tai kuraattorin kanssa.</translation>
    </message>
    <message>
        <source>Choose a day that the school&apos;s calendar reaches; it lies on the page Group.</source>
        <translation>Valitse päivä, johon koulun kalenteri ulottuu; kalenteri on sivulla Ryhmä.</translation>
    </message>
    <message>
        <source>Counted in the school&apos;s own working days (1287/2013, 15 §, checked 1/2025). Nothing that is asked here is stored.</source>
        <translation>Laskettu koulun omina työpäivinä (1287/2013, 15 §, tarkistettu 1/2025). Mitään tässä kysyttyä ei tallenneta.</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>Pyynnön päivä</translation>
    </message>
    <message>
        <source>In an urgent matter at latest on {0}, the next working day.</source>
        <translation>Kiireellisessä asiassa viimeistään {0}, seuraavana työpäivänä.</translation>
    </message>
    <message>
        <source>In an urgent matter the same day or at latest on {0}.</source>
        <translation>Kiireellisessä asiassa samana päivänä tai viimeistään {0}.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Koulu</translation>
    </message>
    <message>
        <source>The seventh working day</source>
        <translation>Seitsemäs työpäivä</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Fetch them</source>
        <translation>Hae ne</translation>
    </message>
    <message>
        <source>No shared folder is in use. Choose one under Group, Laptops.</source>
        <translation>Yhteistä kansiota ei käytetä. Valitse se kohdasta Ryhmä, Kannettavat.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>See what came…</source>
        <translation>Katso, mitä tuli…</translation>
    </message>
    <message>
        <source>Some text here waits for your answer and is not saved. Answer, or go on to give it up.</source>
        <translation>Osa tekstistä odottaa vastaustasi eikä ole tallessa. Vastaa, tai jatka, niin se jää pois.</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Vie ne tikulle</translation>
    </message>
    <message>
        <source>The stick can be taken out.</source>
        <translation>Tikun voi ottaa pois.</translation>
    </message>
    <message>
        <source>The stick {0} has changes from the group&apos;s laptops.</source>
        <translation>Tikulla {0} on muutoksia ryhmän kannettavilta.</translation>
    </message>
    <message>
        <source>The stick {0} lacks changes of this laptop.</source>
        <translation>Tikulta {0} puuttuu tämän kannettavan muutoksia.</translation>
    </message>
    <message>
        <source>This laptop&apos;s changes are on the stick.</source>
        <translation>Tämän kannettavan muutokset ovat tikulla.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Työkalut</translation>
    </message>
</context>
<context>
    <name>YearChangePart</name>
    <message numerus="yes">
        <source>%n approved paper(s) without a noted official copy</source>
        <translation>
            <numerusform>%n hyväksytyn asiakirjan virallista kappaletta ei ole kirjattu</numerusform>
            <numerusform>%n hyväksytyn asiakirjan virallista kappaletta ei ole kirjattu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) come up in {0}</source>
        <translation>
            <numerusform>%n merkintä tulee lukuvuodelle {0}</numerusform>
            <numerusform>%n merkintää tulee lukuvuodelle {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were added to the clock.</source>
        <translation>
            <numerusform>Vuosikelloon lisättiin %n merkintä.</numerusform>
            <numerusform>Vuosikelloon lisättiin %n merkintää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) in the plan of {0}</source>
        <translation>
            <numerusform>%n tavoite lukuvuoden {0} suunnitelmassa</numerusform>
            <numerusform>%n tavoitetta lukuvuoden {0} suunnitelmassa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without an evaluation</source>
        <translation>
            <numerusform>%n tavoite arvioimatta</numerusform>
            <numerusform>%n tavoitetta arvioimatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left.</source>
        <translation>
            <numerusform>%n vaihe jäljellä.</numerusform>
            <numerusform>%n vaihetta jäljellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add goals that go on…</source>
        <translation>Lisää jatkuvia tavoitteita…</translation>
    </message>
    <message>
        <source>All steps are behind.</source>
        <translation>Kaikki vaiheet on tehty.</translation>
    </message>
    <message>
        <source>Archive list</source>
        <translation>Arkistoluettelo</translation>
    </message>
    <message>
        <source>Archive list {0}</source>
        <translation>Arkistoluettelo {0}</translation>
    </message>
    <message>
        <source>Begin the clock</source>
        <translation>Aloita vuosikello</translation>
    </message>
    <message>
        <source>Begin the new yearly clock</source>
        <translation>Aloita uusi vuosikello</translation>
    </message>
    <message>
        <source>Begin the next plan</source>
        <translation>Aloita seuraava suunnitelma</translation>
    </message>
    <message>
        <source>Choose which goals go on; chapters and open measures come along.</source>
        <translation>Valitse jatkuvat tavoitteet; luvut ja avoimet toimenpiteet tulevat mukana.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Päätä suunnitelma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Evaluate the goals</source>
        <translation>Arvioi tavoitteet</translation>
    </message>
    <message>
        <source>Evaluate the group&apos;s own work</source>
        <translation>Arvioi ryhmän oma työ</translation>
    </message>
    <message>
        <source>Every approved paper has its official copy noted.</source>
        <translation>Jokaisen hyväksytyn asiakirjan virallinen kappale on kirjattu.</translation>
    </message>
    <message>
        <source>Every goal has its evaluation.</source>
        <translation>Jokainen tavoite on arvioitu.</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>Lukuvuodesta {0} lukuvuoteen {1}</translation>
    </message>
    <message>
        <source>Hand-over file</source>
        <translation>Perehdytyskansio</translation>
    </message>
    <message>
        <source>Members&apos; terms</source>
        <translation>Jäsenten kaudet</translation>
    </message>
    <message>
        <source>Nobody is waiting for the question.</source>
        <translation>Ketään ei tarvitse enää kysyä.</translation>
    </message>
    <message>
        <source>Nothing comes back by itself; begin from a template.</source>
        <translation>Mikään ei palaa itsestään; aloita pohjasta.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n member(s) it is not told whether they go on.</source>
        <translation>
            <numerusform>%n jäsenestä ei ole kerrottu, jatkaako hän.</numerusform>
            <numerusform>%n jäsenestä ei ole kerrottu, jatkavatko he.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Avaa suunnitelma</translation>
    </message>
    <message>
        <source>Plans, memos and the clock of the year that ends stay where they are.</source>
        <translation>Päättyvän vuoden suunnitelmat, muistiot ja vuosikello pysyvät paikoillaan.</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Records management</source>
        <translation>Asianhallinta</translation>
    </message>
    <message>
        <source>Statements about the work, rated together at a meeting.</source>
        <translation>Väitteitä työstä, arvioidaan yhdessä kokouksessa.</translation>
    </message>
    <message>
        <source>Stop and go on whenever it suits: each step is stored at once.</source>
        <translation>Voit keskeyttää ja jatkaa milloin vain: jokainen vaihe tallentuu heti.</translation>
    </message>
    <message>
        <source>The clock of {0} has begun.</source>
        <translation>Lukuvuoden {0} vuosikello on aloitettu.</translation>
    </message>
    <message>
        <source>The plan gets its last state. It can be opened again on the Plan page.</source>
        <translation>Suunnitelma saa viimeisen tilansa. Sen voi avata uudelleen Suunnitelma-sivulla.</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>Suunnitelma on päätetty.</translation>
    </message>
    <message>
        <source>The plan of {0} has begun.</source>
        <translation>Lukuvuoden {0} suunnitelma on aloitettu.</translation>
    </message>
    <message>
        <source>The plan was closed.</source>
        <translation>Suunnitelma päätettiin.</translation>
    </message>
    <message>
        <source>The year on a few pages for whoever goes on. A new chair: Group, Changes.</source>
        <translation>Vuosi muutamalla sivulla työn jatkajalle. Uusi puheenjohtaja: Ryhmä, Vaihdokset.</translation>
    </message>
    <message>
        <source>There is no plan for {0}.</source>
        <translation>Lukuvuodelle {0} ei ole suunnitelmaa.</translation>
    </message>
    <message>
        <source>Times of keeping</source>
        <translation>Säilytysajat</translation>
    </message>
    <message>
        <source>Times of keeping…</source>
        <translation>Säilytysajat…</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Tekemättä</translation>
    </message>
    <message>
        <source>Which papers the year leaves, and for how long the provider keeps each.</source>
        <translation>Mitä asiakirjoja vuodesta jää ja kuinka kauan järjestäjä säilyttää kunkin.</translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <translation>Ketkä jatkavat?</translation>
    </message>
</context>
<context>
    <name>YearClock</name>
    <message>
        <source>1 entry</source>
        <translation>1 merkintä</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Ohitettu</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} merkintää</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} myöhässä</translation>
    </message>
    <message>
        <source>{0} now</source>
        <translation>{0} nyt</translation>
    </message>
</context>
<context>
    <name>YearList</name>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Months gone by</source>
        <translation>Menneet kuukaudet</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>Tulevat kuukaudet</translation>
    </message>
    <message>
        <source>Next: {0}, {1}</source>
        <translation>Seuraavaksi: {0}, {1}</translation>
    </message>
    <message>
        <source>Nothing waits this month.</source>
        <translation>Tässä kuussa mikään ei odota.</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Koko vuosi</translation>
    </message>
    <message>
        <source>Time to begin</source>
        <translation>Aika aloittaa</translation>
    </message>
</context>
<context>
    <name>_ApproverRow</name>
    <message>
        <source>How {0} confirms</source>
        <translation>Miten {0} vahvistaa</translation>
    </message>
    <message>
        <source>Passphrase of {0}</source>
        <translation>Salalause: {0}</translation>
    </message>
    <message>
        <source>in the meeting, recorded here</source>
        <translation>kokouksessa, kirjataan tähän</translation>
    </message>
    <message>
        <source>on signed paper</source>
        <translation>allekirjoitetulla paperilla</translation>
    </message>
    <message>
        <source>with an own passphrase, now</source>
        <translation>omalla salalauseella nyt</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
</context>
<context>
    <name>_DayRow</name>
    <message>
        <source>Changed by hand</source>
        <translation>Muokattu käsin</translation>
    </message>
    <message>
        <source>Meeting {0} is held</source>
        <translation>Kokous {0} pidetään</translation>
    </message>
    <message>
        <source>Meeting {0}: day</source>
        <translation>Kokous {0}: päivä</translation>
    </message>
    <message>
        <source>Meeting {0}: theme</source>
        <translation>Kokous {0}: teema</translation>
    </message>
    <message>
        <source>Moved from {0}</source>
        <translation>Siirretty päivästä {0}</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Ei kokousta</translation>
    </message>
    <message>
        <source>The school does not work on this day</source>
        <translation>Koululla ei ole silloin työpäivää</translation>
    </message>
    <message>
        <source>The school is off on {0}</source>
        <translation>Koululla on vapaata {0}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
</context>
<context>
    <name>_DaysOffRow</name>
    <message>
        <source>Days off {0}: first day</source>
        <translation>Vapaapäivät {0}: ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Days off {0}: last day</source>
        <translation>Vapaapäivät {0}: viimeinen päivä</translation>
    </message>
    <message>
        <source>Days off {0}: name</source>
        <translation>Vapaapäivät {0}: nimi</translation>
    </message>
    <message>
        <source>Remove days off {0}</source>
        <translation>Poista vapaapäivät {0}</translation>
    </message>
    <message>
        <source>for example Autumn holiday</source>
        <translation>esimerkiksi syysloma</translation>
    </message>
</context>
<context>
    <name>_ItemFields</name>
    <message>
        <source>Comes back in every meeting by itself</source>
        <translation>Palaa itsestään jokaiseen kokoukseen</translation>
    </message>
    <message>
        <source>Goes out with the agenda.</source>
        <translation>Lähtee esityslistan mukana.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Only in the chair&apos;s copy.</source>
        <translation>Vain puheenjohtajan kappaleessa.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Valmistelu</translation>
    </message>
    <message>
        <source>The chair&apos;s own reminder</source>
        <translation>Puheenjohtajan oma muistilappu</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Keitä on mukana</translation>
    </message>
</context>
<context>
    <name>_ItemRow</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Item {0}: less</source>
        <translation>Asia {0}: vähemmän</translation>
    </message>
    <message>
        <source>Item {0}: minutes</source>
        <translation>Asia {0}: minuutit</translation>
    </message>
    <message>
        <source>Item {0}: more</source>
        <translation>Asia {0}: lisää</translation>
    </message>
    <message>
        <source>Item {0}: title</source>
        <translation>Asia {0}: otsikko</translation>
    </message>
    <message>
        <source>Remove item {0}</source>
        <translation>Poista asia {0}</translation>
    </message>
</context>
<context>
    <name>_ItemSheet</name>
    <message>
        <source>Extract</source>
        <translation>Ote</translation>
    </message>
    <message>
        <source>Extract of this item</source>
        <translation>Ote tästä asiasta</translation>
    </message>
    <message>
        <source>History of this matter</source>
        <translation>Asian historia</translation>
    </message>
    <message>
        <source>More about this item</source>
        <translation>Lisää tästä asiasta</translation>
    </message>
    <message>
        <source>More about: {0}</source>
        <translation>Lisää: {0}</translation>
    </message>
    <message>
        <source>Remark on it ({0})</source>
        <translation>Huomauta tästä ({0})</translation>
    </message>
    <message>
        <source>The staff&apos;s own part</source>
        <translation>Henkilöstön osuus</translation>
    </message>
    <message>
        <source>This paragraph for the group only ({0})</source>
        <translation>Tämä kappale vain ryhmälle ({0})</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Ketkä ovat mukana</translation>
    </message>
</context>
<context>
    <name>_MemberRow</name>
    <message>
        <source>Coming</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Muokkaa: {0}</translation>
    </message>
    <message>
        <source>Leaves the group today</source>
        <translation>Jää pois ryhmästä tänään</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Jäänyt pois</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <translation>Lisää: {0}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Esitetään</translation>
    </message>
    <message>
        <source>Remove (written by mistake)</source>
        <translation>Poista (kirjattu vahingossa)</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>varajäsen</translation>
    </message>
    <message>
        <source>when invited</source>
        <translation>kutsuttaessa</translation>
    </message>
</context>
<context>
    <name>_OfferRow</name>
    <message>
        <source>In which years</source>
        <translation>Minä vuosina</translation>
    </message>
    <message>
        <source>Write the years, such as 2027, 2029.</source>
        <translation>Kirjoita vuodet, esimerkiksi 2027, 2029.</translation>
    </message>
    <message>
        <source>in the clock already</source>
        <translation>jo vuosikellossa</translation>
    </message>
    <message>
        <source>{0}: in which years</source>
        <translation>{0}: minä vuosina</translation>
    </message>
</context>
<context>
    <name>_OverRow</name>
    <message>
        <source>Held</source>
        <translation>Pidetty</translation>
    </message>
</context>
<context>
    <name>_PassphraseDialog</name>
    <message>
        <source>Keep the certificate</source>
        <translation>Lisää varmenne</translation>
    </message>
    <message>
        <source>The certificate file&apos;s own passphrase</source>
        <translation>Varmennetiedoston oma salalause</translation>
    </message>
    <message>
        <source>The file&apos;s passphrase</source>
        <translation>Tiedoston salalause</translation>
    </message>
</context>
<context>
    <name>_Prompt</name>
    <message>
        <source>Only for the chair: {0}</source>
        <translation>Vain puheenjohtajalle: {0}</translation>
    </message>
</context>
<context>
    <name>_RemarkRow</name>
    <message>
        <source>Dealt with</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Dealt with: {0}</source>
        <translation>Hoidettu: {0}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation>Poista huomautus</translation>
    </message>
    <message>
        <source>Remove the remark: {0}</source>
        <translation>Poista huomautus: {0}</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>by {0}</source>
        <translation>viimeistään {0}</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>saaja: {0}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Drag to move, or press Alt+Up or Alt+Down</source>
        <translation>Siirrä vetämällä tai näppäimillä Alt+Ylänuoli ja Alt+Alanuoli</translation>
    </message>
</context>
<context>
    <name>_SpotRow</name>
    <message>
        <source>Show the place</source>
        <translation>Näytä kohta</translation>
    </message>
    <message>
        <source>Show the place: {0}</source>
        <translation>Näytä kohta: {0}</translation>
    </message>
    <message>
        <source>Two versions – choose</source>
        <translation>Kaksi versiota – valitse</translation>
    </message>
</context>
<context>
    <name>_Statement</name>
    <message>
        <source>Note: {0}</source>
        <translation>Huomio: {0}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomio</translation>
    </message>
</context>
<context>
    <name>_TaskChips</name>
    <message>
        <source>due {0}</source>
        <translation>viimeistään {0}</translation>
    </message>
</context>
<context>
    <name>_WaitingNote</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n muutos odottaa</numerusform>
            <numerusform>%n muutosta odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in now</source>
        <translation>Ota mukaan nyt</translation>
    </message>
    <message>
        <source>{0}. {1} takes them in.</source>
        <translation>{0}. {1} ottaa ne mukaan.</translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Add the remark</source>
        <translation>Lisää huomautus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
</context>
</TS>
