<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About OHDesk</source>
        <translation>Om OHDesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Licence: EUPL-1.2. Font: Source Sans 3, SIL Open Font License. Icons: Lucide, ISC. Qt and PySide6: LGPL-3.0.</source>
        <translation>Licens: EUPL-1.2. Typsnitt: Source Sans 3, SIL Open Font License. Ikoner: Lucide, ISC. Qt och PySide6: LGPL-3.0.</translation>
    </message>
    <message>
        <source>OHDesk is a working tool, not the authority&apos;s register: the official copy lies in the case-management system.</source>
        <translation>OHDesk är ett arbetsredskap, inte myndighetens register: det officiella exemplaret finns i ärendehanteringssystemet.</translation>
    </message>
    <message>
        <source>The desk of a school&apos;s welfare group. Everything stays encrypted on this laptop.</source>
        <translation>Elevhälsogruppens skrivbord. Allt finns krypterat på den här datorn.</translation>
    </message>
    <message>
        <source>Version {0}, Qt {1}</source>
        <translation>Version {0}, Qt {1}</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>The person&apos;s own passphrase</source>
        <translation>Personens egen lösenfras</translation>
    </message>
    <message>
        <source>You type your passphrase first, then the other person chooses one of their own.</source>
        <translation>Skriv först din egen lösenfras. Sedan väljer den andra personen sin.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din lösenfras</translation>
    </message>
</context>
<context>
    <name>AddendumDialog</name>
    <message>
        <source>For example: a date was wrong</source>
        <translation>Till exempel: ett datum var fel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Skrivandet</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Ask for the six words on the phone or face to face, not in a message: whoever could change the request on its way could change words sent along with it.</source>
        <translation>Be om orden i telefon eller ansikte mot ansikte, inte i ett meddelande: den som kunde byta ut begäran på vägen kunde också byta ut ord som skickas med den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>If you do not send it now, the same goes later by “Send changes…”.</source>
        <translation>Om du inte skickar den nu går samma sak i väg senare med ”Skicka ändringar…”.</translation>
    </message>
    <message>
        <source>It was let in. Now send it the group&apos;s work; only the group&apos;s laptops can open the file.</source>
        <translation>Datorn är nu med. Skicka den ännu gruppens arbete; bara gruppens datorer kan öppna filen.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Släpp in</translation>
    </message>
    <message>
        <source>Let in: {0}</source>
        <translation>Släpp in: {0}</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>Vems dator</translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <source>Agreed</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Agreed and proposed</source>
        <translation>Överenskommet och föreslaget</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alla mål</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>All school years</source>
        <translation>Alla läsår</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Här finns inget än</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Print the year&apos;s list</source>
        <translation>Skriv ut årets förteckning</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Läsår</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Tasks come from meetings.</source>
        <translation>Uppgifterna kommer från mötena.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>What meetings agree, note and propose is gathered here.</source>
        <translation>Här samlas det som mötena kommer överens om, antecknar för kännedom och föreslår.</translation>
    </message>
    <message>
        <source>What was agreed {0}</source>
        <translation>Överenskommet {0}</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarat</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>väntas</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer: {0}</source>
        <translation>Svar: {0}</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Märk som besvarat</translation>
    </message>
    <message>
        <source>Not answered after all</source>
        <translation>Inte besvarat ändå</translation>
    </message>
    <message>
        <source>Raised by: {0}</source>
        <translation>Togs upp av: {0}</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>besvarat {0}</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>väntar på svar</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose here. Where you do not, what is shown now is approved.</source>
        <translation>Välj här. Om du inte väljer godkänns det som visas nu.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>Märk som godkänd</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>The minutes are locked for good. A later correction is written as an addendum beside them.</source>
        <translation>Promemorian låses för gott. En senare rättelse skrivs som ett tillägg bredvid den.</translation>
    </message>
    <message>
        <source>The plan is approved</source>
        <translation>Planen godkänns</translation>
    </message>
    <message>
        <source>The rule by which this body approves the plan.</source>
        <translation>Den regel enligt vilken organet godkänner planen.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
    <message>
        <source>What you do not know yet may wait: it can be added later.</source>
        <translation>Det som ännu inte är känt kan läggas till senare.</translation>
    </message>
    <message>
        <source>for example Education Committee</source>
        <translation>till exempel bildningsnämnden</translation>
    </message>
    <message>
        <source>for example administrative regulations, section 24</source>
        <translation>till exempel förvaltningsstadgan 24 §</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message numerus="yes">
        <source>%n remark(s) wait.</source>
        <translation>
            <numerusform>%n anmärkning väntar.</numerusform>
            <numerusform>%n anmärkningar väntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Godkänn och lås</translation>
    </message>
    <message>
        <source>Approve in this meeting</source>
        <translation>Godkänn på det här mötet</translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation>Godkänd och låst</translation>
    </message>
    <message>
        <source>Begin this meeting first: it is the meeting that approves them.</source>
        <translation>Öppna först det här mötet: det godkänner promemorian.</translation>
    </message>
    <message>
        <source>Minutes of meeting {0}</source>
        <translation>Promemoria från möte {0}</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Promemoria från mötet</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Öppna promemorian</translation>
    </message>
    <message>
        <source>The minutes are locked for good. A later correction is written as an addendum beside them.</source>
        <translation>Promemorian låses för gott. En senare rättelse skrivs som ett tillägg bredvid den.</translation>
    </message>
    <message>
        <source>They have not been given for checking: read them together.</source>
        <translation>Promemorian har inte getts för granskning: läs den tillsammans.</translation>
    </message>
</context>
<context>
    <name>ApprovedView</name>
    <message numerus="yes">
        <source>%n passage(s) removed after approval</source>
        <translation>
            <numerusform>%n&#xa0;avsnitt har avlägsnats efter godkännandet</numerusform>
            <numerusform>%n&#xa0;avsnitt har avlägsnats efter godkännandet</numerusform>
        </translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(borttaget)</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation>Godkänd och låst</translation>
    </message>
    <message>
        <source>Check that it is unchanged</source>
        <translation>Kontrollera att inget ändrats</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>Export the record into a folder</source>
        <translation>Spara den bekräftade promemorian i en mapp</translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>Spara i en mapp…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Extract: {0}</source>
        <translation>Utdrag: {0}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>History of this matter: {0}</source>
        <translation>Ärendets historia: {0}</translation>
    </message>
    <message>
        <source>Look at the approval of {0}</source>
        <translation>Se godkännandet {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Minutes {0}, {1}</source>
        <translation>Promemoria {0}, {1}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Not as it was approved: {0}. Restore a backup.</source>
        <translation>Inte samma som vid godkännandet: {0}. Återställ uppgifterna från en kopia.</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Preview the published copy</source>
        <translation>Visa den offentliga versionen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>These minutes were approved on two laptops. Both are kept; the next approval joins them.</source>
        <translation>Promemorian har godkänts på två datorer. Båda bevaras, och nästa godkännande förenar dem.</translation>
    </message>
    <message>
        <source>Unchanged since it was approved on {0}.</source>
        <translation>Oförändrad sedan den godkändes {0}.</translation>
    </message>
    <message>
        <source>Write an addendum…</source>
        <translation>Skriv ett tillägg…</translation>
    </message>
    <message>
        <source>approved in the meeting</source>
        <translation>godkände på mötet</translation>
    </message>
    <message>
        <source>confirmed on paper</source>
        <translation>bekräftade på papper</translation>
    </message>
    <message>
        <source>confirmed with an own passphrase</source>
        <translation>bekräftade med egen lösenfras</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>senast {0}</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>mottagare: {0}</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message numerus="yes">
        <source>%n change(s) wait for an update of OHDesk</source>
        <translation>
            <numerusform>%n ändring väntar på en uppdatering av OHDesk</numerusform>
            <numerusform>%n ändringar väntar på en uppdatering av OHDesk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have two versions: choose where the text is.</source>
        <translation>
            <numerusform>På %n ställe finns två versioner – välj där texten står.</numerusform>
            <numerusform>På %n ställen finns två versioner – välj där texten står.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>En annan bärbar dator</translation>
    </message>
    <message>
        <source>Everything found its place.</source>
        <translation>Allt kom på plats.</translation>
    </message>
    <message>
        <source>Files in the folder were damaged ({0}); whole ones replaced them.</source>
        <translation>I mappen fanns skadade filer ({0}); de ersattes med hela.</translation>
    </message>
    <message>
        <source>Files were missing from the folder ({0}); they were put back.</source>
        <translation>I mappen saknades filer ({0}); de lades tillbaka.</translation>
    </message>
    <message>
        <source>Not taken in: {0}.</source>
        <translation>Togs inte med: {0}.</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Inget nytt: allt finns redan här.</translation>
    </message>
    <message>
        <source>On no laptop any more: {0}. That laptop was brought back from a copy, or closed out, before the others had it. Ask whoever used it what is missing.</source>
        <translation>Finns inte längre på någon dator: {0}. Datorn återställdes från en säkerhetskopia eller togs bort ur gruppen innan de andra fick detta. Fråga den som använde datorn vad som saknas.</translation>
    </message>
    <message>
        <source>Some of it follows on a file that has not come. Take that in, then this one again.</source>
        <translation>En del bygger på en fil som inte har kommit än. Ta emot den först och sedan den här igen.</translation>
    </message>
    <message>
        <source>The folder had gone back to an older copy. What came after it was put back ({0}).</source>
        <translation>Mappen hade återställts till en äldre kopia. De senare filerna lades tillbaka ({0}).</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n change(s)</source>
        <translation>
            <numerusform>{0}: %n ändring</numerusform>
            <numerusform>{0}: %n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n file(s)</source>
        <translation>
            <numerusform>{0}: %n fil</numerusform>
            <numerusform>{0}: %n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Add a file</source>
        <translation>Lägg till en fil</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Lägg till filer</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Add it as it is</source>
        <translation>Lägg till som den är</translation>
    </message>
    <message>
        <source>At most {0} each</source>
        <translation>Högst {0} per fil</translation>
    </message>
    <message>
        <source>Look at {0}</source>
        <translation>Visa {0}</translation>
    </message>
    <message>
        <source>No program here opens this file. Save a copy of it instead.</source>
        <translation>Inget program på den här datorn öppnar filen. Spara en kopia i stället.</translation>
    </message>
    <message>
        <source>Not added yet. Choose again when others do not see.</source>
        <translation>Inte tillagd än. Välj på nytt när andra inte ser.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Öppna {0}</translation>
    </message>
    <message>
        <source>Opened as a copy for reading. The copy goes when OHDesk locks.</source>
        <translation>Öppnad som läskopia. Kopian försvinner när OHDesk låses.</translation>
    </message>
    <message>
        <source>Or drop them here. At most {0} each.</source>
        <translation>Eller släpp dem här. Högst {0} per fil.</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Ta bort en fil</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Borttagen för gott</translation>
    </message>
    <message>
        <source>Save a copy of {0}…</source>
        <translation>Spara en kopia av {0}…</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another one.</source>
        <translation>Filen kunde inte läsas. Välj en annan.</translation>
    </message>
    <message>
        <source>The name may be about one student: {0}. Rename the file first, or add it as it is.</source>
        <translation>Namnet gäller kanske en enskild studerande: {0}. Ge filen först ett allmänt namn, eller lägg till den som den är.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Add a guest</source>
        <translation>Lägg till en gäst</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>First examiner</source>
        <translation>Första granskare</translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <translation>Gästens namn</translation>
    </message>
    <message>
        <source>Guest&apos;s role</source>
        <translation>Gästens roll</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation>På plats: {0}</translation>
    </message>
    <message>
        <source>Nobody is marked present yet</source>
        <translation>Ingen har ännu antecknats som närvarande</translation>
    </message>
    <message>
        <source>Present {0}: {1}</source>
        <translation>Närvarande {0}: {1}</translation>
    </message>
    <message>
        <source>Remove a guest</source>
        <translation>Ta bort en gäst</translation>
    </message>
    <message>
        <source>Second examiner</source>
        <translation>Andra granskare</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>The rest are present</source>
        <translation>De övriga är närvarande</translation>
    </message>
    <message>
        <source>Who chairs and writes</source>
        <translation>Ordförande och den som antecknar</translation>
    </message>
    <message>
        <source>left already: {0}</source>
        <translation>redan gått: {0}</translation>
    </message>
    <message>
        <source>not here: {0}</source>
        <translation>inte på plats: {0}</translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>Write the body&apos;s name.</source>
        <translation>Skriv instansens namn.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>båda</translation>
    </message>
    <message>
        <source>for example a municipality, the parents&apos; association</source>
        <translation>till exempel en kommun eller föräldraföreningen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
</context>
<context>
    <name>ByFileCard</name>
    <message>
        <source>Changes as a file</source>
        <translation>Ändringar som fil</translation>
    </message>
    <message>
        <source>One small encrypted file, enclosed in mail or carried on a stick. It can also be opened by a double click, or dragged onto this window.</source>
        <translation>En liten krypterad fil som bilaga till e-post eller på ett minne. En fil som du har fått kan också dubbelklickas eller dras till det här fönstret.</translation>
    </message>
    <message>
        <source>Send changes…</source>
        <translation>Skicka ändringar…</translation>
    </message>
    <message>
        <source>Take changes from a file…</source>
        <translation>Ta emot ändringar från en fil…</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>No phrase has these words</source>
        <translation>Ingen fras har de här orden</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>Skriv vad som sägs</translation>
    </message>
    <message>
        <source>Write what, not who said it – Enter adds to the text, {0} {1}, {2} {3}, {4} to item 5</source>
        <translation>Skriv vad, inte vem – Enter till texten, {0} {1}, {2} {3}, {4} ärende 5</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Reference card</source>
        <translation>Informationskort</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>To follow up</source>
        <translation>Uppgifter att följa upp</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Give the day from which the chair changes.</source>
        <translation>Ange dagen från vilken ordföranden byts.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name of the new chair</source>
        <translation>Den nya ordförandens namn</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Utsedd av</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Utsedd</translation>
    </message>
    <message>
        <source>New chair</source>
        <translation>Ny ordförande</translation>
    </message>
    <message>
        <source>Nothing here needs the passphrase of the one who leaves. What is not known yet may wait.</source>
        <translation>Den avgåendes lösenfras behövs inte till något. Det som inte är känt ännu får vänta.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>The chair changes</source>
        <translation>Ordföranden byts</translation>
    </message>
    <message>
        <source>The education provider names who leads the group (Student Welfare Act 14 §, checked 1/2025).</source>
        <translation>Utbildningsanordnaren utser gruppens ledare (lagen om elev- och studerandevård 14&#xa0;§, kontrollerad 1/2025).</translation>
    </message>
    <message>
        <source>The one who leaves the chair</source>
        <translation>Den avgående ordföranden</translation>
    </message>
    <message>
        <source>What the new chair should know first</source>
        <translation>Vad den nya ordföranden behöver veta först</translation>
    </message>
    <message>
        <source>Who leaves the chair</source>
        <translation>Vem avgår</translation>
    </message>
    <message>
        <source>Words for the new chair</source>
        <translation>Några ord till den nya ordföranden</translation>
    </message>
    <message>
        <source>Write the name of the new chair.</source>
        <translation>Skriv den nya ordförandens namn.</translation>
    </message>
    <message>
        <source>for example the head of education</source>
        <translation>till exempel bildningsdirektören</translation>
    </message>
    <message>
        <source>leaves the group</source>
        <translation>lämnar gruppen</translation>
    </message>
    <message>
        <source>nobody: the seat is empty</source>
        <translation>ingen: platsen är tom</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>inte känt ännu</translation>
    </message>
    <message>
        <source>somebody who is not a member yet</source>
        <translation>någon som inte är medlem ännu</translation>
    </message>
    <message>
        <source>stays as a member</source>
        <translation>stannar som medlem</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Copies made before today still open with the old passphrase.</source>
        <translation>Tidigare kopior öppnas fortfarande med den gamla lösenfrasen.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
</context>
<context>
    <name>ChangeSteps</name>
    <message numerus="yes">
        <source>%n open task(s) go with the role by themselves.</source>
        <translation>
            <numerusform>%n öppen uppgift följer rollen av sig själv.</numerusform>
            <numerusform>%n öppna uppgifter följer rollen av sig själva.</numerusform>
        </translation>
    </message>
    <message>
        <source>All to {0}</source>
        <translation>Alla till {0}</translation>
    </message>
    <message>
        <source>Can approve now: {0}</source>
        <translation>Kan godkänna nu: {0}</translation>
    </message>
    <message>
        <source>Convened by {0}</source>
        <translation>Sammankallas av {0}</translation>
    </message>
    <message>
        <source>Edit the change of chair</source>
        <translation>Redigera bytet</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Every memo of a meeting that was held is approved.</source>
        <translation>Promemorian från varje möte som hållits är godkänd.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Let the new chair in…</source>
        <translation>Släpp in den nya ordföranden…</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Gör en ny nyckel…</translation>
    </message>
    <message>
        <source>Named by {0}</source>
        <translation>Utsedd av {0}</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Inget möte är planerat.</translation>
    </message>
    <message>
        <source>No open task is in the leaver&apos;s own name.</source>
        <translation>Inga öppna uppgifter står i den avgåendes eget namn.</translation>
    </message>
    <message>
        <source>Nobody can approve it before the group has a chair.</source>
        <translation>Ingen kan godkänna den innan gruppen har en ordförande.</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Inte prövad än</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the passphrase of {0}</source>
        <translation>Ta bort lösenfrasen: {0}</translation>
    </message>
    <message>
        <source>Removing a passphrase closes the data on this laptop. It does not reach copies made before, nor what {0} has on another laptop, on a stick or on paper: ask for those in person.</source>
        <translation>När lösenfrasen tas bort stängs uppgifterna på den här datorn. Det når inte kopior som gjorts tidigare och inte det som {0} har på en annan dator, på en minnessticka eller på papper: be om det personligen.</translation>
    </message>
    <message>
        <source>The new chair is not known yet.</source>
        <translation>Den nya ordföranden är inte känd ännu.</translation>
    </message>
    <message>
        <source>The one who leaves may have the recovery sheet, or know where it lies. Make a new key: the old sheet stops working for these data. Copies made before still open with it.</source>
        <translation>Den avgående kan ha återställningsblanketten eller veta var den finns. Gör en ny nyckel: den gamla blanketten öppnar sedan inte de här uppgifterna. Kopior som gjorts tidigare öppnas fortfarande med den.</translation>
    </message>
    <message>
        <source>The year on a few pages</source>
        <translation>Året på några sidor</translation>
    </message>
    <message>
        <source>To the laptops</source>
        <translation>Till datorerna</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Till mötet</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Till mötena</translation>
    </message>
    <message>
        <source>To the memo</source>
        <translation>Till promemorian</translation>
    </message>
    <message>
        <source>To the memo of {0}</source>
        <translation>Till promemorian: {0}</translation>
    </message>
    <message>
        <source>To whom: {0}</source>
        <translation>Till vem: {0}</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Till vem?</translation>
    </message>
    <message>
        <source>Tried {0}</source>
        <translation>Prövad {0}</translation>
    </message>
    <message>
        <source>Try it by {0}.</source>
        <translation>Pröva den senast {0}.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Pröva nu</translation>
    </message>
    <message>
        <source>What was held and agreed, goals, open tasks, waiting matters, what comes next, linked plans, where the official copies are, how OHDesk opens.</source>
        <translation>Möten som hållits, mål, öppna uppgifter, ärenden som väntar, vad som kommer härnäst, anknytande planer, var de officiella exemplaren finns och hur OHDesk öppnas.</translation>
    </message>
    <message>
        <source>Who named the new chair is not written down.</source>
        <translation>Det är inte antecknat vem som utsett den nya ordföranden.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You opened the data with the leaver&apos;s passphrase. It can be removed once somebody else has opened them with their own.</source>
        <translation>Du öppnade uppgifterna med den avgåendes lösenfras. Den kan tas bort när någon annan har öppnat dem med sin egen.</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>senast {0}</translation>
    </message>
    <message>
        <source>leaves the chair; still opens with a passphrase</source>
        <translation>avgår; öppnar fortfarande med en lösenfras</translation>
    </message>
    <message>
        <source>leaves the chair; the laptop still shares the group&apos;s work</source>
        <translation>hör till den som slutar; datorn delar ännu gruppens arbete</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>öppnar med en lösenfras</translation>
    </message>
    <message>
        <source>{0} (in the meeting or on paper)</source>
        <translation>{0} (på mötet eller på papper)</translation>
    </message>
    <message>
        <source>{0} (own passphrase here)</source>
        <translation>{0} (egen lösenfras på den här datorn)</translation>
    </message>
    <message>
        <source>{0} convenes it</source>
        <translation>{0} sammankallar</translation>
    </message>
    <message>
        <source>{0} has no passphrase on this laptop yet.</source>
        <translation>{0} har ingen lösenfras på den här datorn ännu.</translation>
    </message>
</context>
<context>
    <name>ChangesPart</name>
    <message numerus="yes">
        <source>%n step(s) still open.</source>
        <translation>
            <numerusform>%n skede är ännu öppet.</numerusform>
            <numerusform>%n skeden är ännu öppna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies made before today still open with the person&apos;s passphrase.</source>
        <translation>Tidigare kopior öppnas fortfarande med personens lösenfras.</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>Tidigare byten</translation>
    </message>
    <message>
        <source>Edit the change of chair</source>
        <translation>Redigera bytet</translation>
    </message>
    <message>
        <source>Edit who leaves and who comes</source>
        <translation>Redigera vem som avgår och vem som kommer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Every step has been seen to.</source>
        <translation>Alla skeden är avklarade.</translation>
    </message>
    <message>
        <source>For the new chair {0}</source>
        <translation>Till den nya ordföranden {0}</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Från och med {0}</translation>
    </message>
    <message>
        <source>Give tasks to {0}</source>
        <translation>Uppgifterna överfördes: {0}</translation>
    </message>
    <message>
        <source>Look at the introduction</source>
        <translation>Titta på introduktionen</translation>
    </message>
    <message>
        <source>On any day, with or without the one who leaves. One screen sees to everything.</source>
        <translation>Vilken dag som helst, med eller utan den avgående. Allt sköts på en sida.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the passphrase of {0}</source>
        <translation>Ta bort lösenfrasen: {0}</translation>
    </message>
    <message>
        <source>The chair changes</source>
        <translation>Ordföranden byts</translation>
    </message>
    <message>
        <source>The chair changes: {0} → {1}</source>
        <translation>Ordföranden byts: {0} → {1}</translation>
    </message>
    <message>
        <source>The chair changes…</source>
        <translation>Ordföranden byts…</translation>
    </message>
    <message>
        <source>The change is complete</source>
        <translation>Bytet är klart</translation>
    </message>
    <message>
        <source>The change of chair is complete.</source>
        <translation>Ordförandebytet är klart.</translation>
    </message>
    <message>
        <source>When the chair changes</source>
        <translation>När ordföranden byts</translation>
    </message>
    <message>
        <source>Who convenes the meeting</source>
        <translation>Vem som sammankallar mötet</translation>
    </message>
    <message>
        <source>left: {0}</source>
        <translation>lämnades: {0}</translation>
    </message>
    <message>
        <source>{0} can then no longer open these data on this laptop.</source>
        <translation>{0} kan därefter inte längre öppna uppgifterna på den här datorn.</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>Edit the services</source>
        <translation>Ändra tjänsterna</translation>
    </message>
    <message>
        <source>Leave out chapter {0} on purpose</source>
        <translation>Utelämna kapitel {0} avsiktligt</translation>
    </message>
    <message>
        <source>Leave out on purpose…</source>
        <translation>Utelämna avsiktligt…</translation>
    </message>
    <message>
        <source>Left out on purpose, because</source>
        <translation>Utelämnat avsiktligt, eftersom</translation>
    </message>
    <message>
        <source>Printed by itself below the text</source>
        <translation>Skrivs ut av sig självt under texten</translation>
    </message>
    <message>
        <source>Questions that help</source>
        <translation>Frågor som hjälper</translation>
    </message>
    <message>
        <source>Remove chapter {0}</source>
        <translation>Ta bort kapitel {0}</translation>
    </message>
    <message>
        <source>Take it as a start</source>
        <translation>Använd som grund</translation>
    </message>
    <message>
        <source>Take the earlier text as a start of chapter {0}</source>
        <translation>Använd den tidigare texten som grund för kapitel {0}</translation>
    </message>
    <message>
        <source>Text of chapter {0}</source>
        <translation>Text i kapitel {0}</translation>
    </message>
    <message>
        <source>Title of chapter {0}</source>
        <translation>Rubrik för kapitel {0}</translation>
    </message>
    <message>
        <source>What was written last time</source>
        <translation>Vad som skrevs senast</translation>
    </message>
    <message>
        <source>Why chapter {0} is left out</source>
        <translation>Varför kapitel {0} är utelämnat</translation>
    </message>
    <message>
        <source>Write chapter {0} after all</source>
        <translation>Skriv kapitel {0} ändå</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Skriv här</translation>
    </message>
    <message>
        <source>Write the chapter after all</source>
        <translation>Skriv kapitlet ändå</translation>
    </message>
    <message>
        <source>for example: told in the safety plan</source>
        <translation>till exempel: beskrivs i säkerhetsplanen</translation>
    </message>
    <message>
        <source>{0}, checked {1}</source>
        <translation>{0}, kontrollerad {1}</translation>
    </message>
</context>
<context>
    <name>ChaptersPart</name>
    <message>
        <source>Add a chapter</source>
        <translation>Lägg till ett kapitel</translation>
    </message>
    <message>
        <source>Add the chapters</source>
        <translation>Lägg till kapitlen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Edit the chapter</source>
        <translation>Redigera kapitlet</translation>
    </message>
    <message>
        <source>Move the chapter</source>
        <translation>Flytta kapitlet</translation>
    </message>
    <message>
        <source>Name a new chapter and press Enter</source>
        <translation>Skriv det nya kapitlets rubrik och tryck Enter</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Nytt kapitel</translation>
    </message>
    <message>
        <source>Remove the chapter</source>
        <translation>Ta bort kapitlet</translation>
    </message>
    <message>
        <source>The chapter was removed.</source>
        <translation>Kapitlet togs bort.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check a paper</source>
        <translation>Kontrollera ett papper</translation>
    </message>
    <message>
        <source>Choose a PDF or drop it here. You see what it is, whether it can be archived, and whether it says the same as the minutes whose code it bears.</source>
        <translation>Välj en PDF eller släpp den här. Du ser vad den är, om den kan arkiveras och om det står samma som i den promemoria vars kod den bär.</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Välj en PDF…</translation>
    </message>
    <message>
        <source>Looking through the paper…</source>
        <translation>Pappret kontrolleras…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The paper to check</source>
        <translation>Pappret som kontrolleras</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Where the points come from</source>
        <translation>Varifrån punkterna kommer</translation>
    </message>
    <message>
        <source>Write the name of the list.</source>
        <translation>Skriv listans namn.</translation>
    </message>
    <message>
        <source>for example the minimum structures of our area</source>
        <translation>till exempel minimistrukturerna i vårt område</translation>
    </message>
    <message>
        <source>who has agreed on them, in which paper</source>
        <translation>vem som kommit överens om dem, i vilket dokument</translation>
    </message>
</context>
<context>
    <name>ChecklistsCard</name>
    <message>
        <source>Add a list</source>
        <translation>Lägg till en lista</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Lägg till en punkt</translation>
    </message>
    <message>
        <source>Change the state of a point</source>
        <translation>Ändra läget för en punkt</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklistor</translation>
    </message>
    <message>
        <source>Edit the list</source>
        <translation>Redigera listan</translation>
    </message>
    <message>
        <source>Edit the point</source>
        <translation>Redigera punkten</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>List without a name</source>
        <translation>Lista utan namn</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Ny lista</translation>
    </message>
    <message>
        <source>New point: {0}</source>
        <translation>Ny punkt: {0}</translation>
    </message>
    <message>
        <source>Point without a name</source>
        <translation>Punkt utan namn</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Ta bort listan</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Ta bort punkten</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>Start from a list</source>
        <translation>Börja från en färdig lista</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Läge: {0}</translation>
    </message>
    <message>
        <source>The list was removed.</source>
        <translation>Listan togs bort.</translation>
    </message>
    <message>
        <source>The point waits for the next meeting.</source>
        <translation>Punkten väntar på nästa möte.</translation>
    </message>
    <message>
        <source>The point was removed.</source>
        <translation>Punkten togs bort.</translation>
    </message>
    <message>
        <source>There are no lists yet. Begin with your own, or with one to start from.</source>
        <translation>Det finns inga listor ännu. Börja med en egen eller en färdig lista.</translation>
    </message>
    <message>
        <source>To a meeting</source>
        <translation>Till ett möte</translation>
    </message>
    <message>
        <source>To a meeting: {0}</source>
        <translation>Till ett möte: {0}</translation>
    </message>
    <message>
        <source>Waits for a meeting</source>
        <translation>Väntar på ett möte</translation>
    </message>
    <message>
        <source>What should be in place, such as minimum structures. Make the points your own.</source>
        <translation>Vad som borde vara i skick, till exempel minimistrukturer. Gör punkterna till era egna.</translation>
    </message>
    <message>
        <source>Write a point and press Enter</source>
        <translation>Skriv en punkt och tryck på Enter</translation>
    </message>
    <message>
        <source>gone through {0}</source>
        <translation>genomgången {0}</translation>
    </message>
    <message>
        <source>{0} of {1} points in place</source>
        <translation>{0} av {1} punkter i skick</translation>
    </message>
</context>
<context>
    <name>ChoicesLine</name>
    <message>
        <source>Language of the paper</source>
        <translation>Papperets språk</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>Valdes: {0}</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Ta ändå den andra</translation>
    </message>
    <message>
        <source>Take the other one: {0}</source>
        <translation>Ta ändå den andra: {0}</translation>
    </message>
</context>
<context>
    <name>ClockPage</name>
    <message numerus="yes">
        <source>%n entry(ies) taken into the clock.</source>
        <translation>
            <numerusform>%n post togs med i årsklockan.</numerusform>
            <numerusform>%n poster togs med i årsklockan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Lägg till en post</translation>
    </message>
    <message>
        <source>Add an entry in one line</source>
        <translation>Lägg till en post på en rad</translation>
    </message>
    <message>
        <source>Add the first entry</source>
        <translation>Lägg till den första posten</translation>
    </message>
    <message>
        <source>Added: {0}, {1}</source>
        <translation>Tillagt: {0}, {1}</translation>
    </message>
    <message>
        <source>Choose ready-made entries</source>
        <translation>Välj färdiga poster</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Redigera posten</translation>
    </message>
    <message>
        <source>For example: January: wellbeing survey</source>
        <translation>Till exempel: januari: enkät om välbefinnandet</translation>
    </message>
    <message>
        <source>Handled: {0}</source>
        <translation>Skött: {0}</translation>
    </message>
    <message>
        <source>Mark as handled</source>
        <translation>Märk som skött</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ny post</translation>
    </message>
    <message>
        <source>Nothing has been chosen for this school year yet</source>
        <translation>Ingenting har valts för det här läsåret än</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Ready-made entries</source>
        <translation>Färdiga poster</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Ta bort posten</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Borttaget: {0}</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Läsår</translation>
    </message>
    <message>
        <source>Table for the group</source>
        <translation>Tabell för gruppen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies) from earlier years</source>
        <translation>
            <numerusform>Ta med %n post från tidigare år</numerusform>
            <numerusform>Ta med %n poster från tidigare år</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp på nytt</translation>
    </message>
    <message>
        <source>The year as a wheel</source>
        <translation>Året som ett hjul</translation>
    </message>
    <message>
        <source>What comes up every year in which month: surveys, themes, evaluation. The page then reminds of it.</source>
        <translation>Vad som händer varje år i vilken månad: enkäter, teman, utvärdering. Årsklockan påminner om det i tid.</translation>
    </message>
    <message>
        <source>Wheel (A4)</source>
        <translation>Hjul (A4)</translation>
    </message>
    <message>
        <source>Wheel for the wall (A3)</source>
        <translation>Hjul för väggen (A3)</translation>
    </message>
    <message>
        <source>Yearly clock {0}</source>
        <translation>Årsklocka {0}</translation>
    </message>
</context>
<context>
    <name>ClockTemplatesDialog</name>
    <message>
        <source>Form of education</source>
        <translation>Utbildningsform</translation>
    </message>
    <message>
        <source>Ready-made entries</source>
        <translation>Färdiga poster</translation>
    </message>
    <message>
        <source>Take into the clock</source>
        <translation>Ta med i årsklockan</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Avmarkera alla</translation>
    </message>
    <message>
        <source>Tick what belongs to your year. Everything can be changed and removed afterwards.</source>
        <translation>Markera det som hör till ert år. Allt kan ändras och tas bort efteråt.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer without a meeting</source>
        <translation>Svara utan möte</translation>
    </message>
    <message>
        <source>Is told to whoever raised it: {0}</source>
        <translation>Meddelas den som väckte ärendet: {0}</translation>
    </message>
    <message>
        <source>Let it lapse</source>
        <translation>Låt förfalla</translation>
    </message>
    <message>
        <source>Let the matter lapse</source>
        <translation>Ärendet förfaller</translation>
    </message>
    <message>
        <source>Why it is not taken up</source>
        <translation>Varför det inte tas upp</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Skriv några ord.</translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n överenskommelse</numerusform>
            <numerusform>%n överenskommelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänns</translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation>Tillbaka till ärendena</translation>
    </message>
    <message>
        <source>Closing reading</source>
        <translation>Slutläsning</translation>
    </message>
    <message>
        <source>Closing reading · {0} of {1}</source>
        <translation>Slutläsning · {0} / {1}</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Komplettera</translation>
    </message>
    <message>
        <source>Complete it: {0}</source>
        <translation>Komplettera: {0}</translation>
    </message>
    <message>
        <source>Everything has been read</source>
        <translation>Allt är uppläst</translation>
    </message>
    <message>
        <source>Give for checking</source>
        <translation>Ges för granskning</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Lösa anteckningar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>No owner or no day yet</source>
        <translation>Ansvarig eller dag saknas än</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Föregående (Page Up)</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Vem gör det och senast när?</translation>
    </message>
    <message>
        <source>for example We 13.1. at 14.15, room 2</source>
        <translation>till exempel on 13.1 kl. 14.15, rum 2</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Chapter at the end</source>
        <translation>Till ett kapitel i slutet</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Kolumn {0}</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Vad kolumnerna blir</translation>
    </message>
    <message>
        <source>What {0} becomes</source>
        <translation>Vad kolumnen {0} blir</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Answered on</source>
        <translation>Svarsdag</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Tillfrågat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The main points, in general words</source>
        <translation>Huvudpunkterna i allmänna ordalag</translation>
    </message>
    <message>
        <source>Those asked stand here as a body, such as the staff; never one person&apos;s matter.</source>
        <translation>De tillfrågade står här som en grupp, till exempel personalen; aldrig en enskild persons ärende.</translation>
    </message>
    <message>
        <source>What changed in the plan</source>
        <translation>Vad som ändrades i planen</translation>
    </message>
    <message>
        <source>What is told back to those who were asked</source>
        <translation>Vad som berättas för dem som tillfrågades</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Vad de sade</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Vem som tillfrågas</translation>
    </message>
    <message>
        <source>Write who is asked.</source>
        <translation>Skriv vem som tillfrågas.</translation>
    </message>
    <message>
        <source>for example meeting, survey, Wilma</source>
        <translation>till exempel möte, enkät, Wilma</translation>
    </message>
    <message>
        <source>for example the students&apos; association</source>
        <translation>till exempel elevkåren</translation>
    </message>
</context>
<context>
    <name>CommentsPart</name>
    <message>
        <source>Add a body</source>
        <translation>Lägg till en tillfrågad</translation>
    </message>
    <message>
        <source>Add a body: {0}</source>
        <translation>Lägg till en tillfrågad: {0}</translation>
    </message>
    <message>
        <source>Add who is asked</source>
        <translation>Lägg till en tillfrågad</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Tillfrågad</translation>
    </message>
    <message>
        <source>Edit what they said</source>
        <translation>Ändra kommentaren</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Hört</translation>
    </message>
    <message>
        <source>Heard about the plan</source>
        <translation>Hörda om planen</translation>
    </message>
    <message>
        <source>Nobody has been asked about this plan yet</source>
        <translation>Ingen har ännu tillfrågats om den här planen</translation>
    </message>
    <message>
        <source>Printed as a chapter of its own. It is whole when those asked know what changed.</source>
        <translation>Skrivs ut som ett eget kapitel. Rundan är klar när de tillfrågade vet vad som ändrades.</translation>
    </message>
    <message>
        <source>Put out for comments</source>
        <translation>Ge ut för kommentarer</translation>
    </message>
    <message>
        <source>Remove who was asked</source>
        <translation>Ta bort den tillfrågade</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Borttagen: {0}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Student welfare services</source>
        <translation>Elevhälsotjänsterna</translation>
    </message>
    <message>
        <source>Students&apos; association</source>
        <translation>Elevkåren</translation>
    </message>
    <message>
        <source>Those asked see early what is planned, and say what is missing.</source>
        <translation>De tillfrågade ser i tid vad som planeras och säger vad som saknas.</translation>
    </message>
    <message>
        <source>Told what changed</source>
        <translation>Ändringen berättad</translation>
    </message>
    <message>
        <source>What changed: {0}</source>
        <translation>Vad ändrades: {0}</translation>
    </message>
    <message>
        <source>What they said about the plan</source>
        <translation>Vad de sade om planen</translation>
    </message>
    <message>
        <source>Who is asked about the plan</source>
        <translation>Vem som tillfrågas om planen</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>besvarat {0}</translation>
    </message>
    <message>
        <source>asked {0}</source>
        <translation>tillfrågat {0}</translation>
    </message>
</context>
<context>
    <name>CommunicationDialog</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goal that this serves</source>
        <translation>Mål som det här gäller</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Link to take part</source>
        <translation>Länk för att delta</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>Närmare</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Recording afterwards</source>
        <translation>Inspelning efteråt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Vad som berättas</translation>
    </message>
    <message>
        <source>Who tells</source>
        <translation>Vem som berättar</translation>
    </message>
    <message>
        <source>Write what is told.</source>
        <translation>Skriv vad som berättas.</translation>
    </message>
    <message>
        <source>for example guardians of year 7</source>
        <translation>till exempel vårdnadshavare i årskurs 7</translation>
    </message>
    <message>
        <source>for example principal</source>
        <translation>till exempel rektorn</translation>
    </message>
    <message>
        <source>for example the results of the friend survey</source>
        <translation>till exempel resultaten av kompisenkäten</translation>
    </message>
    <message>
        <source>no particular goal</source>
        <translation>inget särskilt mål</translation>
    </message>
    <message>
        <source>where an event is</source>
        <translation>var evenemanget hålls</translation>
    </message>
</context>
<context>
    <name>CommunicationPart</name>
    <message>
        <source>Add something to tell</source>
        <translation>Lägg till något att berätta</translation>
    </message>
    <message>
        <source>Drafted from approved public minutes; numbered when they go out.</source>
        <translation>Utkast görs av godkända offentliga promemorior; numreras när de går ut.</translation>
    </message>
    <message>
        <source>Edit what is told</source>
        <translation>Redigera det som berättas</translation>
    </message>
    <message>
        <source>For each goal: who should know, how, and who tells them?</source>
        <translation>För varje mål: vem ska få veta, hur, och vem berättar?</translation>
    </message>
    <message>
        <source>It begins from what was agreed since the last one; you write the rest.</source>
        <translation>Det börjar med det som överenskommits sedan det förra; du skriver resten.</translation>
    </message>
    <message>
        <source>Messages, open events and talks, each with its owner.</source>
        <translation>Meddelanden, öppna evenemang och samtal, vart och ett med en ansvarig.</translation>
    </message>
    <message>
        <source>New newsletter</source>
        <translation>Nytt nyhetsbrev</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Nyhetsbrev</translation>
    </message>
    <message>
        <source>Newsletter in another language</source>
        <translation>Nyhetsbrev på ett annat språk</translation>
    </message>
    <message>
        <source>Newsletters</source>
        <translation>Nyhetsbrev</translation>
    </message>
    <message>
        <source>No newsletter has been written yet</source>
        <translation>Inget nyhetsbrev har skrivits ännu</translation>
    </message>
    <message>
        <source>Nothing to tell has been written down for this school year</source>
        <translation>Inget att berätta har antecknats för det här läsåret</translation>
    </message>
    <message>
        <source>Remove the newsletter</source>
        <translation>Ta bort nyhetsbrevet</translation>
    </message>
    <message>
        <source>Remove what is told</source>
        <translation>Ta bort det som berättas</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Borttagen: {0}</translation>
    </message>
    <message>
        <source>Something to tell</source>
        <translation>Något att berätta</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Vad som berättas</translation>
    </message>
</context>
<context>
    <name>CommunicationRow</name>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Mål: {0}</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>Markera som berättat</translation>
    </message>
    <message>
        <source>Mark as told: {0}</source>
        <translation>Markera som berättat: {0}</translation>
    </message>
    <message>
        <source>Recording: {0}</source>
        <translation>Inspelning: {0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>Take part: {0}</source>
        <translation>Delta: {0}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Add and lock</source>
        <translation>Lägg till och lås</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Godkänn och lås</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Promemorian godkänns</translation>
    </message>
    <message>
        <source>Not everything is saved yet. Mend the marked field first.</source>
        <translation>Allt är inte sparat än. Rätta först det markerade fältet.</translation>
    </message>
    <message>
        <source>Who confirms</source>
        <translation>Vem bekräftar</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>The group has no chair yet. Choose one on the page Group.</source>
        <translation>Gruppen har ingen ordförande än. Välj en på sidan Grupp.</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message numerus="yes">
        <source>%n point(s) are left out on purpose.</source>
        <translation>
            <numerusform>%n punkt är avsiktligt utelämnad.</numerusform>
            <numerusform>%n punkter är avsiktligt utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the missing chapters</source>
        <translation>Lägg till kapitlen som saknas</translation>
    </message>
    <message>
        <source>Leave out: {0}</source>
        <translation>Utelämna: {0}</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Utelämna…</translation>
    </message>
    <message>
        <source>Left out on purpose: {0}</source>
        <translation>Utelämnat avsiktligt: {0}</translation>
    </message>
    <message>
        <source>Nothing here stops you: a plan may be printed and approved as it is.</source>
        <translation>Inget av detta hindrar: planen kan skrivas ut och godkännas som den är.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Vad som ännu är öppet</translation>
    </message>
    <message>
        <source>What the last evaluation said</source>
        <translation>Vad den senaste utvärderingen sade</translation>
    </message>
    <message>
        <source>What the plan answers</source>
        <translation>Vad planen svarar på</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Write: {0}</source>
        <translation>Skriv: {0}</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>god praxis</translation>
    </message>
    <message>
        <source>{0} of {1} points are written.</source>
        <translation>Av punkterna är {0}/{1} skrivna.</translation>
    </message>
    <message>
        <source>{0}, checked {1}</source>
        <translation>{0}, kontrollerad {1}</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, sida {1}</translation>
    </message>
</context>
<context>
    <name>ContinuingCard</name>
    <message>
        <source>Add somebody new</source>
        <translation>Lägg till någon ny</translation>
    </message>
    <message>
        <source>Does {0} go on?</source>
        <translation>Fortsätter {0}?</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Mark those who leave. Their seats end with the school year before; what they did stays.</source>
        <translation>Markera dem som slutar. Deras plats upphör när det förra läsåret slutar; det de gjort bevaras.</translation>
    </message>
    <message>
        <source>This is how we go on</source>
        <translation>Så här fortsätter vi</translation>
    </message>
    <message>
        <source>Who goes on in {0}?</source>
        <translation>Vilka fortsätter {0}?</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy has been made.</source>
        <translation>En kopia har gjorts.</translation>
    </message>
    <message>
        <source>A network drive or a stick: for the day this laptop is lost or breaks.</source>
        <translation>En nätverksenhet eller ett USB-minne för den dag då datorn försvinner eller går sönder.</translation>
    </message>
    <message>
        <source>Bring back the chosen one as data of its own</source>
        <translation>Återställ den valda som egna uppgifter</translation>
    </message>
    <message>
        <source>Choose a copy from the list first.</source>
        <translation>Välj först en kopia i listan.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Copied after every opening</source>
        <translation>Kopieras efter varje öppning</translation>
    </message>
    <message>
        <source>Copies on this laptop</source>
        <translation>Kopior på den här datorn</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Kopiera nu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>One is made after every opening; the ten newest stay. Old copies open with old passphrases.</source>
        <translation>En kopia görs efter varje öppning och de tio nyaste sparas. Gamla kopior öppnas med dåvarande lösenfras.</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Andra platsen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The copy is back as {0}. Lock, and choose it on the first page.</source>
        <translation>Kopian är återställd som {0}. Lås och välj den på första sidan.</translation>
    </message>
    <message>
        <source>The only copy is on this laptop</source>
        <translation>Den enda säkerhetskopian finns på den här datorn</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>ingen kopia än</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ogjort</translation>
    </message>
</context>
<context>
    <name>CoveragePart</name>
    <message>
        <source>It does not wait for an agenda any more.</source>
        <translation>Det väntar inte längre på en föredragningslista.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Say where it shows</source>
        <translation>Berätta var det syns</translation>
    </message>
    <message>
        <source>Take back from the agenda</source>
        <translation>Ta bort ur kön till föredragningslistan</translation>
    </message>
    <message>
        <source>The list is our own. Where a section is named, it was read in the month in brackets; check what holds now.</source>
        <translation>Förteckningen är vår egen. Den nämnda paragrafen är läst den månad som står inom parentes; kontrollera vad som gäller nu.</translation>
    </message>
    <message>
        <source>The plan of this school year has no goals yet.</source>
        <translation>Läsårets plan har inga mål än.</translation>
    </message>
    <message>
        <source>What touched each goal this year. Not found in the material is not the same as not done.</source>
        <translation>När varje mål har varit framme i år. Att något inte hittades i materialet betyder inte att det inte har gjorts.</translation>
    </message>
    <message>
        <source>Where it shows {0}</source>
        <translation>Var det syns {0}</translation>
    </message>
    <message>
        <source>Where the goals show</source>
        <translation>Var målen syns</translation>
    </message>
    <message>
        <source>Where the year&apos;s work shows</source>
        <translation>Var årets arbete syns</translation>
    </message>
</context>
<context>
    <name>CoverageRow</name>
    <message>
        <source>A goal without a name</source>
        <translation>Mål utan namn</translation>
    </message>
    <message>
        <source>Left out on purpose: {0}</source>
        <translation>Lämnas bort med avsikt: {0}</translation>
    </message>
    <message>
        <source>Put on an agenda</source>
        <translation>Ta upp på ett möte</translation>
    </message>
    <message>
        <source>Say where it shows: {0}</source>
        <translation>Berätta var det syns: {0}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>The goal&apos;s path</source>
        <translation>Målets väg</translation>
    </message>
    <message>
        <source>Waits for a place on an agenda.</source>
        <translation>Väntar på en plats på föredragningslistan.</translation>
    </message>
    <message>
        <source>coming: {0}</source>
        <translation>på kommande: {0}</translation>
    </message>
    <message>
        <source>last time: {0}</source>
        <translation>förra gången: {0}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick a day: {0}</source>
        <translation>Välj dag: {0}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>för {0}&#xa0;dagar sedan</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Add to the calendar</source>
        <translation>Lägg till i kalendern</translation>
    </message>
    <message>
        <source>Bring in days off</source>
        <translation>Hämta lediga dagar</translation>
    </message>
    <message>
        <source>No day of this school year was found here:</source>
        <translation>På dessa rader hittades ingen dag under läsåret:</translation>
    </message>
    <message>
        <source>One run of days on a line: Autumn holiday 12.–16.10.2026</source>
        <translation>En ledighet per rad: Höstlov 12.–16.10.2026</translation>
    </message>
</context>
<context>
    <name>DefectDialog</name>
    <message>
        <source>A defect is about the building, the yard or how things are done; never about one person.</source>
        <translation>En brist gäller byggnaden, gården eller sättet att arbeta, aldrig en enskild person.</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Brist</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>To be repaired by</source>
        <translation>Åtgärdas senast</translation>
    </message>
    <message>
        <source>What is to be repaired</source>
        <translation>Vad ska åtgärdas</translation>
    </message>
    <message>
        <source>Who answers for the repair</source>
        <translation>Vem ansvarar för åtgärden</translation>
    </message>
    <message>
        <source>Write what is to be repaired.</source>
        <translation>Skriv vad som ska åtgärdas.</translation>
    </message>
    <message>
        <source>for example the stairs of building B</source>
        <translation>till exempel trappan i byggnad B</translation>
    </message>
    <message>
        <source>for example the town&apos;s property services</source>
        <translation>till exempel stadens lokalservice</translation>
    </message>
</context>
<context>
    <name>DefectRow</name>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Look again: due {0}</source>
        <translation>Uppföljning senast {0}</translation>
    </message>
    <message>
        <source>Next look by {0}</source>
        <translation>Nästa uppföljning senast {0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>To a meeting</source>
        <translation>Till ett möte</translation>
    </message>
    <message>
        <source>To a meeting: {0}</source>
        <translation>Till ett möte: {0}</translation>
    </message>
    <message>
        <source>Waits for a meeting</source>
        <translation>Väntar på ett möte</translation>
    </message>
    <message>
        <source>Write down a look</source>
        <translation>Anteckna uppföljning</translation>
    </message>
    <message>
        <source>Write down a look: {0}</source>
        <translation>Anteckna uppföljning: {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>senast {0}</translation>
    </message>
</context>
<context>
    <name>DeliverDialog</name>
    <message>
        <source>Files in a folder</source>
        <translation>Som filer i en mapp</translation>
    </message>
    <message>
        <source>Hand on to records management: {0}</source>
        <translation>Leverera till ärendehanteringen: {0}</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Made are a PDF for the archive (PDF/A), a Word file to edit, and a file that describes the paper. OHDesk sends nothing: save them and take them to records management as your organisation does.</source>
        <translation>Filerna är en arkivduglig PDF (PDF/A), en Word-fil att redigera och en metadatafil som beskriver handlingen. OHDesk skickar ingenting: spara filerna och för dem till ärendehanteringen så som ni brukar.</translation>
    </message>
    <message>
        <source>Make the files…</source>
        <translation>Gör filerna…</translation>
    </message>
    <message>
        <source>One file (.zip)</source>
        <translation>Som en fil (.zip)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>The group&apos;s own copy</source>
        <translation>Gruppens eget exemplar</translation>
    </message>
    <message>
        <source>The public copy</source>
        <translation>Det offentliga exemplaret</translation>
    </message>
    <message>
        <source>The public copy names students&apos; and guardians&apos; representatives by role alone.</source>
        <translation>I det offentliga exemplaret nämns studerandes och vårdnadshavares företrädare endast med roll.</translation>
    </message>
    <message>
        <source>The representatives&apos; copy</source>
        <translation>Företrädarnas exemplar</translation>
    </message>
    <message>
        <source>Whose copy</source>
        <translation>Vems exemplar</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message numerus="yes">
        <source>%n passage(s) here may be about one student. Look at them before you hand the paper on.</source>
        <translation>
            <numerusform>%n ställe kan handla om en enskild elev. Se på det innan du levererar handlingen.</numerusform>
            <numerusform>%n ställen kan handla om en enskild elev. Se på dem innan du levererar handlingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a plain copy</source>
        <translation>Gör en vanlig kopia</translation>
    </message>
    <message>
        <source>Note the number…</source>
        <translation>Anteckna numret…</translation>
    </message>
    <message>
        <source>Note where the official copy is</source>
        <translation>Anteckna var det officiella exemplaret finns</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s) into a folder</source>
        <translation>
            <numerusform>Spara %n fil i en mapp</numerusform>
            <numerusform>Spara %n filer i en mapp</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the files</source>
        <translation>Spara filerna</translation>
    </message>
    <message>
        <source>Saved: {0}. Note the diary number once you know it.</source>
        <translation>Sparat: {0}. Anteckna diarienumret när du vet det.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP-fil (*.zip)</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Nothing has changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Struck through: removed. Underlined: added.</source>
        <translation>Överstruket har tagits bort, understruket lagts till.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>No Finnish name: {0}</source>
        <translation>Finskt namn saknas: {0}</translation>
    </message>
    <message>
        <source>No Swedish name: {0}</source>
        <translation>Svenskt namn saknas: {0}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Agenda</source>
        <translation>Föredragningslista</translation>
    </message>
    <message>
        <source>Agenda {0}</source>
        <translation>Föredragningslista {0}</translation>
    </message>
    <message>
        <source>Agendas and minutes gather here by themselves.</source>
        <translation>Föredragningslistor och promemorior samlas här av sig själva.</translation>
    </message>
    <message>
        <source>Annual plan {0}</source>
        <translation>Årsplan {0}</translation>
    </message>
    <message>
        <source>Consultations, autumn {0}</source>
        <translation>Konsultationer, hösten {0}</translation>
    </message>
    <message>
        <source>Consultations, spring {0}</source>
        <translation>Konsultationer, våren {0}</translation>
    </message>
    <message>
        <source>Documents {0}</source>
        <translation>Dokument {0}</translation>
    </message>
    <message>
        <source>Evaluation {0}</source>
        <translation>Utvärdering {0}</translation>
    </message>
    <message>
        <source>File {0} is ready: {1} approved minutes, {2} plans.</source>
        <translation>Filen {0} är klar: godkända promemorior {1}, planer {2}.</translation>
    </message>
    <message>
        <source>Inspections and their follow-up</source>
        <translation>Granskningar och uppföljning av brister</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Titta: {0}</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Möte {0}</translation>
    </message>
    <message>
        <source>Meeting {0}, {1}</source>
        <translation>Möte {0}, {1}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Minutes {0}</source>
        <translation>Promemoria {0}</translation>
    </message>
    <message>
        <source>Minutes {0}, {1}</source>
        <translation>Promemoria {0}, {1}</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Nyhetsbrev</translation>
    </message>
    <message>
        <source>Newsletters</source>
        <translation>Nyhetsbrev</translation>
    </message>
    <message>
        <source>No meetings in this school year</source>
        <translation>Inga möten under läsåret än</translation>
    </message>
    <message>
        <source>No plan for this school year yet.</source>
        <translation>Läsåret har ingen plan än.</translation>
    </message>
    <message>
        <source>Number {0}</source>
        <translation>Nummer {0}</translation>
    </message>
    <message>
        <source>Official copies and names</source>
        <translation>Officiella exemplar och namn</translation>
    </message>
    <message>
        <source>Official copies: {0}</source>
        <translation>Officiella exemplar: {0}</translation>
    </message>
    <message>
        <source>Open the group&apos;s page</source>
        <translation>Öppna sidan Grupp</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Results: {0}</source>
        <translation>Resultat: {0}</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Läsår</translation>
    </message>
    <message>
        <source>School year {0}</source>
        <translation>Läsåret {0}</translation>
    </message>
    <message>
        <source>Send a plain copy</source>
        <translation>Sänd som vanlig kopia</translation>
    </message>
    <message>
        <source>Summary of the year {0}</source>
        <translation>Årssammanställning {0}</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Filen kan inte läsas: {0}</translation>
    </message>
    <message>
        <source>The whole year as one PDF…</source>
        <translation>Hela året som en PDF…</translation>
    </message>
    <message>
        <source>The whole year as one file</source>
        <translation>Hela läsåret som en fil</translation>
    </message>
    <message>
        <source>The year&apos;s minutes as one file</source>
        <translation>Årets promemorior som en fil</translation>
    </message>
    <message>
        <source>Where the official copies are has not been written down.</source>
        <translation>Det är inte antecknat var de officiella exemplaren finns.</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>inte godkänd än</translation>
    </message>
    <message>
        <source>official copy: place not written down</source>
        <translation>officiellt exemplar: platsen är inte antecknad</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n answer(s) to send</source>
        <translation>
            <numerusform>%n svar att skicka</numerusform>
            <numerusform>%n svar att skicka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;dag försenad</numerusform>
            <numerusform>%n&#xa0;dagar försenad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s) of an inspection not looked at for a year</source>
        <translation>
            <numerusform>%n brist från en granskning som ingen sett på under ett år</numerusform>
            <numerusform>%n brister från en granskning som ingen sett på under ett år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait</source>
        <translation>
            <numerusform>%n ärende väntar på ett möte</numerusform>
            <numerusform>%n ärenden väntar på ett möte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without an answer</source>
        <translation>
            <numerusform>%n förslag utan svar</numerusform>
            <numerusform>%n förslag utan svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) wait</source>
        <translation>
            <numerusform>%n anmärkning väntar</numerusform>
            <numerusform>%n anmärkningar väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the change of the year left</source>
        <translation>
            <numerusform>%n steg av läsårsbytet kvar</numerusform>
            <numerusform>%n steg av läsårsbytet kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed in a meeting</source>
        <translation>Överenskommet på ett möte</translation>
    </message>
    <message>
        <source>Answer who raised it: {0}</source>
        <translation>Svara den som tog upp det: {0}</translation>
    </message>
    <message>
        <source>Approve the memo of {0}</source>
        <translation>Godkänn promemorian: {0}</translation>
    </message>
    <message>
        <source>Ask what came of it: {0}</source>
        <translation>Fråga vad som blev av det: {0}</translation>
    </message>
    <message>
        <source>Close the school year {0}</source>
        <translation>Avsluta läsåret {0}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>På tur nu</translation>
    </message>
    <message>
        <source>Finish the memo of {0}</source>
        <translation>Gör klar promemorian: {0}</translation>
    </message>
    <message>
        <source>Give it a meeting: {0}</source>
        <translation>Ta till ett möte: {0}</translation>
    </message>
    <message>
        <source>Its day has passed</source>
        <translation>Mötesdagen har redan varit</translation>
    </message>
    <message>
        <source>Mark {0} as held or move it</source>
        <translation>Märk som hållet eller flytta: {0}</translation>
    </message>
    <message>
        <source>Nothing is due, and nothing has been planned yet.</source>
        <translation>Inget väntar, och inget har ännu planerats.</translation>
    </message>
    <message>
        <source>Nothing is due. Next: the meeting on {0}</source>
        <translation>Inget väntar. Härnäst möte {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Öppna: {0}</translation>
    </message>
    <message>
        <source>See how the repair goes: {0}</source>
        <translation>Se hur åtgärden framskrider: {0}</translation>
    </message>
    <message>
        <source>Something to tell</source>
        <translation>Något att berätta</translation>
    </message>
    <message>
        <source>The meeting has been held</source>
        <translation>Mötet har hållits</translation>
    </message>
    <message>
        <source>The memo is for checking</source>
        <translation>Promemorian är för granskning</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Ska berättas</translation>
    </message>
    <message>
        <source>Yearly clock</source>
        <translation>Årsklocka</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>held {0}</source>
        <translation>hölls {0}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>meeting {0}</source>
        <translation>möte {0}</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>mötet</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>den här månaden</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>väntar</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source> weeks earlier</source>
        <translation> veckor tidigare</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation>Återkommer</translation>
    </message>
    <message>
        <source>Counted from the year</source>
        <translation>Räknat från år</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Does not come back in later school years</source>
        <translation>Återkommer inte kommande läsår</translation>
    </message>
    <message>
        <source>How often it comes up</source>
        <translation>Hur ofta posten återkommer</translation>
    </message>
    <message>
        <source>In the years</source>
        <translation>Åren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>On a fixed day (may be empty)</source>
        <translation>På en viss dag (får lämnas tom)</translation>
    </message>
    <message>
        <source>Put forward earlier</source>
        <translation>Tas upp tidigare</translation>
    </message>
    <message>
        <source>Puts itself forward</source>
        <translation>Aktualiseras</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Sköts</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>The day is not in the school year {0}.</source>
        <translation>Dagen hör inte till läsåret {0}.</translation>
    </message>
    <message>
        <source>What comes up</source>
        <translation>Vad som kommer</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Vem sköter det</translation>
    </message>
    <message>
        <source>Write the years, such as 2027, 2029.</source>
        <translation>Skriv åren, till exempel 2027, 2029.</translation>
    </message>
    <message>
        <source>Write what comes up.</source>
        <translation>Skriv vad som kommer.</translation>
    </message>
    <message>
        <source>a role or a name</source>
        <translation>roll eller namn</translation>
    </message>
    <message>
        <source>for example Friendship survey</source>
        <translation>till exempel Kompisenkät</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A day off: comes up on the working day {0}</source>
        <translation>Ledig dag: aktualiseras arbetsdagen {0}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Skött</translation>
    </message>
    <message>
        <source>Handled: {0}</source>
        <translation>Skött: {0}</translation>
    </message>
    <message>
        <source>Mark as handled</source>
        <translation>Märk som skött</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <translation>Mer: {0}</translation>
    </message>
    <message>
        <source>No school work in this month: comes up on the working day {0}</source>
        <translation>Inget skolarbete denna månad: aktualiseras arbetsdagen {0}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>Pass over this year…</source>
        <translation>Hoppa över i år…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp på nytt</translation>
    </message>
    <message>
        <source>Untitled entry</source>
        <translation>Post utan rubrik</translation>
    </message>
    <message>
        <source>comes up {0}</source>
        <translation>aktualiseras {0}</translation>
    </message>
    <message>
        <source>handled {0}</source>
        <translation>skött {0}</translation>
    </message>
    <message>
        <source>in the meeting {0}</source>
        <translation>på mötet {0}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program. What you wrote is saved. Please try again.</source>
        <translation>Något gick fel i programmet. Det du skrev är sparat. Försök på nytt.</translation>
    </message>
</context>
<context>
    <name>EvaluationPart</name>
    <message>
        <source>Each goal is evaluated on its own card.</source>
        <translation>Varje mål utvärderas på sitt eget kort.</translation>
    </message>
    <message>
        <source>Edit the evaluation</source>
        <translation>Redigera utvärderingen</translation>
    </message>
    <message>
        <source>Edit the self-evaluation</source>
        <translation>Redigera självutvärderingen</translation>
    </message>
    <message>
        <source>Evaluation of the whole plan</source>
        <translation>Utvärdering av hela planen</translation>
    </message>
    <message>
        <source>Evaluation of the year</source>
        <translation>Utvärdering av året</translation>
    </message>
    <message>
        <source>Evaluation {0}</source>
        <translation>Utvärdering {0}</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>The draft is made of the year&apos;s material, with the places in the minutes. Take it in and edit it.</source>
        <translation>Utkastet är sammanställt ur årets material med punkterna i promemoriorna. Ta in det i texten och redigera.</translation>
    </message>
    <message>
        <source>The goals</source>
        <translation>Målen</translation>
    </message>
    <message>
        <source>The plan of this school year has no goals yet.</source>
        <translation>Läsårets plan har inga mål än.</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>What came of the year, and what goes on?</source>
        <translation>Vad ledde året till och vad fortsätter?</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message numerus="yes">
        <source>%n change(s) on the way</source>
        <translation>
            <numerusform>%n ändring på väg</numerusform>
            <numerusform>%n ändringar på väg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written – trying again</source>
        <translation>
            <numerusform>%n fil kunde inte sparas – nytt försök görs</numerusform>
            <numerusform>%n filer kunde inte sparas – nytt försök görs</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop has told two histories: it may have been copied or restored.</source>
        <translation>En bärbar dator har två olika historier: den kan ha kopierats eller återställts från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Changes are not exchanged</source>
        <translation>Ändringarna byts inte</translation>
    </message>
    <message>
        <source>No longer in the group</source>
        <translation>Hör inte längre till gruppen</translation>
    </message>
    <message>
        <source>The server cannot be reached – trying again</source>
        <translation>Servern svarar inte – nytt försök görs</translation>
    </message>
    <message>
        <source>The shared folder cannot be reached – trying again</source>
        <translation>Den gemensamma mappen nås inte – nytt försök görs</translation>
    </message>
    <message>
        <source>This laptop&apos;s work had gone on elsewhere. It is a new laptop now; all that the others had got is here.</source>
        <translation>Arbetet på den här datorn hade fortsatt på annat håll. Den är nu en ny bärbar dator, och allt som de andra hade fått finns kvar.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Waiting to be let into the group</source>
        <translation>Väntar på att släppas in i gruppen</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n change(s) on the way</source>
        <translation>
            <numerusform>{0}: %n ändring på väg</numerusform>
            <numerusform>{0}: %n ändringar på väg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: nothing heard for %n day(s)</source>
        <translation>
            <numerusform>{0}: ingen kontakt på %n dag</numerusform>
            <numerusform>{0}: ingen kontakt på %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectationRow</name>
    <message>
        <source>Expectation {0}</source>
        <translation>Förväntan {0}</translation>
    </message>
    <message>
        <source>How does the plan answer it?</source>
        <translation>Hur besvarar planen den?</translation>
    </message>
    <message>
        <source>How expectation {0} is answered</source>
        <translation>Hur förväntan {0} besvaras</translation>
    </message>
    <message>
        <source>Remove expectation {0}</source>
        <translation>Ta bort förväntan {0}</translation>
    </message>
    <message>
        <source>What do they expect?</source>
        <translation>Vad väntar de sig?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Who has expectation {0}</source>
        <translation>Vems förväntan {0} är</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Approved minutes and plans of the school year in one file that only the recipient opens. Students&apos; and guardians&apos; representatives go along by role, never by name.</source>
        <translation>Läsårets godkända promemorior och planer i en fil som bara mottagaren kan öppna. Elevernas, de studerandes och vårdnadshavarnas representanter anges med roll, aldrig med namn.</translation>
    </message>
    <message>
        <source>Choose the recipient&apos;s key…</source>
        <translation>Välj mottagarens nyckel…</translation>
    </message>
    <message>
        <source>Hand over to the provider</source>
        <translation>Försändelse till utbildningsanordnaren</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>Hittills skickat</translation>
    </message>
    <message>
        <source>Nothing has been handed over.</source>
        <translation>Inget har skickats än.</translation>
    </message>
    <message>
        <source>Recipient&apos;s key (*.pub)</source>
        <translation>Mottagarens nyckel (*.pub)</translation>
    </message>
    <message>
        <source>The recipient&apos;s key file</source>
        <translation>Mottagarens nyckelfil</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A CSV file holds one table.</source>
        <translation>En CSV-fil rymmer en tabell.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>I vilken form</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Välj plats…</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Förväntningar</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål och åtgärder</translation>
    </message>
    <message>
        <source>Hand on as a table</source>
        <translation>Exportera som tabell</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>På vilket språk</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Students by provider</source>
        <translation>Studerande per anordnare</translation>
    </message>
    <message>
        <source>The same file can be brought back: texts, times and states find their places again.</source>
        <translation>Samma fil kan tas in igen: texter, tider och lägen hittar sina platser.</translation>
    </message>
    <message>
        <source>Themes and their measures</source>
        <translation>Teman och deras åtgärder</translation>
    </message>
    <message>
        <source>Which tables</source>
        <translation>Vilka tabeller</translation>
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
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>Sammankallare</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Left out of every published copy.</source>
        <translation>Visas inte i de offentliga versionerna.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Remote link</source>
        <translation>Distanslänk</translation>
    </message>
    <message>
        <source>Room or building</source>
        <translation>Rum eller byggnad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>Before</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>Redigera gruppen</translation>
    </message>
    <message>
        <source>Edit the group…</source>
        <translation>Redigera gruppen…</translation>
    </message>
    <message>
        <source>Edit the provider</source>
        <translation>Redigera utbildningsanordnaren</translation>
    </message>
    <message>
        <source>Edit the provider…</source>
        <translation>Redigera anordnaren…</translation>
    </message>
    <message>
        <source>Education provider</source>
        <translation>Utbildningsanordnare</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Groups above and below</source>
        <translation>Grupperna i nivåer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Typ av grupp</translation>
    </message>
    <message>
        <source>Leader named by</source>
        <translation>Ledaren utsedd av</translation>
    </message>
    <message>
        <source>Level {0}: {1}</source>
        <translation>Nivå {0}: {1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Öppna {0}</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Skolor</translation>
    </message>
    <message>
        <source>The chair of a group below sits in the group above, so that what is known travels both ways.</source>
        <translation>Ordföranden för gruppen under sitter i gruppen ovanför, så att informationen går åt båda hållen.</translation>
    </message>
    <message>
        <source>Themes of its own</source>
        <translation>Egna teman</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Where the official copies are</source>
        <translation>Var de officiella exemplaren finns</translation>
    </message>
    <message>
        <source>Who approves the minutes</source>
        <translation>Vem godkänner promemorian</translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation>upphörde {0}</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>For the staff only</source>
        <translation>Endast för personalen</translation>
    </message>
    <message>
        <source>How many answered or were counted</source>
        <translation>Hur många svarade eller räknades</translation>
    </message>
    <message>
        <source>Its place in the series; else it is told from the words above.</source>
        <translation>Siffrans plats i serien; annars framgår den av tidpunkten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>Ta bort den här siffran</translation>
    </message>
    <message>
        <source>Source, if another than the series has</source>
        <translation>Källa, om en annan än seriens</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Write a number, for example 8 or 12,5.</source>
        <translation>Skriv ett tal, till exempel 8 eller 12,5.</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>Skriv ett heltal eller lämna tomt.</translation>
    </message>
    <message>
        <source>Write when this was.</source>
        <translation>Skriv när det här var.</translation>
    </message>
    <message>
        <source>all; else for example year 8</source>
        <translation>alla; annars till exempel åk 8</translation>
    </message>
    <message>
        <source>for example spring 2026</source>
        <translation>till exempel våren 2026</translation>
    </message>
</context>
<context>
    <name>FiguresImport</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n siffra</numerusform>
            <numerusform>%n siffror</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of headings first, for example: When, Figure, n, Source. A file of Sotkanet is known as such.</source>
        <translation>Först en rubrikrad, till exempel: Tidpunkt, Siffra, n, Källa. En fil från Sotkanet känns igen.</translation>
    </message>
    <message>
        <source>Add the figures</source>
        <translation>Lägg till siffrorna</translation>
    </message>
    <message>
        <source>Bring figures into: {0}</source>
        <translation>Hämta siffror: {0}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Figures in the table</source>
        <translation>Siffrorna i tabellen</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Från år</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Names of the regions from a file…</source>
        <translation>Områdenas namn från en fil…</translation>
    </message>
    <message>
        <source>Number of the indicator</source>
        <translation>Indikatorns nummer</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Svarande</translation>
    </message>
    <message>
        <source>Sotkanet&apos;s regions</source>
        <translation>Sotkanets områden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Filen kan inte läsas: {0}</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>Till år</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Words that may be about one student are left out.</source>
        <translation>Ord som kan gälla en enskild elev lämnas bort.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>boys and men</source>
        <translation>pojkar och män</translation>
    </message>
    <message>
        <source>girls and women</source>
        <translation>flickor och kvinnor</translation>
    </message>
    <message>
        <source>region {0}</source>
        <translation>område {0}</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Alt+A</source>
        <translation>Alt+K</translation>
    </message>
    <message>
        <source>Alt+G</source>
        <translation>Alt+M</translation>
    </message>
    <message>
        <source>Alt+I</source>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>Alt+L</source>
        <translation>Alt+L</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation>Alt+F</translation>
    </message>
    <message>
        <source>Alt+T</source>
        <translation>Alt+U</translation>
    </message>
    <message>
        <source>Back to those waiting</source>
        <translation>Tillbaka till de väntande</translation>
    </message>
    <message>
        <source>Closing reading</source>
        <translation>Slutläsning</translation>
    </message>
    <message>
        <source>File to item 1, Alt+2 to item 2 and so on; with an empty line, go there</source>
        <translation>Skriv till ärende 1, Alt+2 till ärende 2 och så vidare; från en tom rad går du dit</translation>
    </message>
    <message>
        <source>Goal of the plan</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Behandlat</translation>
    </message>
    <message>
        <source>In the attendance: came now, left now</source>
        <translation>Bland de närvarande: kom nu, gick nu</translation>
    </message>
    <message>
        <source>Keep what is written as a phrase</source>
        <translation>Spara det skrivna som fras</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Förföll</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Lösa</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>På listan</translation>
    </message>
    <message>
        <source>Others see this screen: on or off</source>
        <translation>Visas för andra: på eller av</translation>
    </message>
    <message>
        <source>Phrases; Shift+Delete gives one up</source>
        <translation>Fraser; Skift+Delete tar bort en egen</translation>
    </message>
    <message>
        <source>Projector: open or close</source>
        <translation>Projektor: öppna eller stäng</translation>
    </message>
    <message>
        <source>Projector: pause</source>
        <translation>Projektor: paus</translation>
    </message>
    <message>
        <source>Projector: text of the item on or off</source>
        <translation>Projektor: ärendets text på eller av</translation>
    </message>
    <message>
        <source>To be continued</source>
        <translation>Fortsätter</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Stäng sökningen</translation>
    </message>
    <message>
        <source>Find in the paper</source>
        <translation>Sök i dokumentet</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nästa ställe (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Föregående ställe (Skift+F3)</translation>
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
        <translation>Dolt</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visas</translation>
    </message>
</context>
<context>
    <name>FollowAnswersDialog</name>
    <message>
        <source>Answers that count</source>
        <translation>Svar som följs upp</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Follow an answer</source>
        <translation>Följ upp ett svar</translation>
    </message>
    <message>
        <source>Name of what is followed</source>
        <translation>Namn på det som följs upp</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>The share of those who choose these answers becomes a figure each time the survey is tallied.</source>
        <translation>Andelen som väljer de här svaren blir en siffra varje gång enkätens svar räknas.</translation>
    </message>
    <message>
        <source>Tick at least one answer.</source>
        <translation>Välj minst ett svar.</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Vilken riktning är bättre</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Change of the year</source>
        <translation>Läsårsbyte</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Follow-up {0}</source>
        <translation>Uppföljning {0}</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Läsår</translation>
    </message>
    <message>
        <source>Services and structures</source>
        <translation>Tjänster och strukturer</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Vad vi vet</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Var det syns</translation>
    </message>
    <message>
        <source>Who has been heard</source>
        <translation>Vem har hörts</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>How far it is: {0}</source>
        <translation>Hur långt den är: {0}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Vad som följde</translation>
    </message>
    <message>
        <source>What followed: {0}</source>
        <translation>Vad som följde: {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>senast {0}</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. Press Esc again to give it up.</source>
        <translation>Det du skrev är inte sparat ännu. Tryck på Esc igen om du inte behöver det.</translation>
    </message>
</context>
<context>
    <name>FreshPassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Välj en ny lösenfras</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>The recovery key opened the data. The recovery sheets stay valid: put them back in their places.</source>
        <translation>Återställningsnyckeln öppnade uppgifterna. Återställningsblanketterna gäller fortfarande: lägg dem tillbaka på sina ställen.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Baseline of goal {0}</source>
        <translation>Utgångsläge för mål {0}</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>Redigera målet</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Evaluation of goal {0}</source>
        <translation>Utvärdering av mål {0}</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Följs upp med</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>Mål {0}</translation>
    </message>
    <message>
        <source>Goal {0}: {1}</source>
        <translation>Mål {0}: {1}</translation>
    </message>
    <message>
        <source>How we will see it</source>
        <translation>Hur förändringen syns</translation>
    </message>
    <message>
        <source>Indicator of goal {0}</source>
        <translation>Mätare för mål {0}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>New measure for goal {0}</source>
        <translation>Ny åtgärd för mål {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>Främjar</translation>
    </message>
    <message>
        <source>Remove goal {0}</source>
        <translation>Ta bort mål {0}</translation>
    </message>
    <message>
        <source>State of goal {0}</source>
        <translation>Läget för mål {0}</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>Målets läge</translation>
    </message>
    <message>
        <source>Strategy line</source>
        <translation>Strategisk riktlinje</translation>
    </message>
    <message>
        <source>Strategy line of goal {0}</source>
        <translation>Strategisk riktlinje för mål {0}</translation>
    </message>
    <message>
        <source>Student Welfare Act 4 §, checked 1/2025</source>
        <translation>Lagen om elev- och studerandevård 4&#xa0;§, kontrollerad 1/2025</translation>
    </message>
    <message>
        <source>Target of goal {0}</source>
        <translation>Målnivå för mål {0}</translation>
    </message>
    <message>
        <source>The goal&apos;s path</source>
        <translation>Målets väg</translation>
    </message>
    <message>
        <source>The path of goal {0}</source>
        <translation>Vägen för mål {0}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme of goal {0}</source>
        <translation>Tema för mål {0}</translation>
    </message>
    <message>
        <source>What came of it, and what goes on?</source>
        <translation>Vad ledde det till och vad fortsätter?</translation>
    </message>
    <message>
        <source>What do we want to see change?</source>
        <translation>Vad vill vi ska förändras?</translation>
    </message>
    <message>
        <source>What goal {0} promotes</source>
        <translation>Vad mål {0} främjar</translation>
    </message>
    <message>
        <source>What it promotes</source>
        <translation>Vad målet främjar</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Målnivå</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>inte vald</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>inte skrivet än</translation>
    </message>
</context>
<context>
    <name>GoalEvaluation</name>
    <message>
        <source>A goal without a name</source>
        <translation>Mål utan namn</translation>
    </message>
    <message>
        <source>Draft from the year&apos;s material</source>
        <translation>Utkast ur årets material</translation>
    </message>
    <message>
        <source>Evaluation of the goal: {0}</source>
        <translation>Utvärdering av målet: {0}</translation>
    </message>
    <message>
        <source>Not found in this year&apos;s material.</source>
        <translation>Hittades inte i årets material.</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>Målets läge</translation>
    </message>
    <message>
        <source>State of the goal: {0}</source>
        <translation>Målets läge: {0}</translation>
    </message>
    <message>
        <source>Take into the text</source>
        <translation>Ta in i texten</translation>
    </message>
    <message>
        <source>Take the draft into the text: {0}</source>
        <translation>Ta in utkastet i texten: {0}</translation>
    </message>
    <message>
        <source>The goal&apos;s path</source>
        <translation>Målets väg</translation>
    </message>
    <message>
        <source>The path of the goal: {0}</source>
        <translation>Målets väg: {0}</translation>
    </message>
    <message>
        <source>What came of it, and what goes on?</source>
        <translation>Vad ledde det till och vad fortsätter?</translation>
    </message>
</context>
<context>
    <name>GoalThreadDialog</name>
    <message>
        <source>A goal without a name</source>
        <translation>Mål utan namn</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Nothing in the material has touched this goal yet.</source>
        <translation>Målet syns ännu inte i materialet.</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Öppna: {0}</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>The goal&apos;s path</source>
        <translation>Målets väg</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>ingen dag ännu</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommande</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Ändra läget</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>Märk som godkänd</translation>
    </message>
    <message>
        <source>Move the goal</source>
        <translation>Flytta målet</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Nothing here stops you: a plan may be printed and approved as it is.</source>
        <translation>Inget av detta hindrar: planen kan skrivas ut och godkännas som den är.</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Ta bort målet</translation>
    </message>
    <message>
        <source>The goal was removed.</source>
        <translation>Målet togs bort.</translation>
    </message>
    <message>
        <source>The measure was removed.</source>
        <translation>Åtgärden togs bort.</translation>
    </message>
    <message>
        <source>The plan is closed. What is written from now on is not in what was approved.</source>
        <translation>Planen är avslutad. Det som skrivs från och med nu ingår inte i den godkända versionen.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värt att se över</translation>
    </message>
    <message>
        <source>Write a new goal and press Enter</source>
        <translation>Skriv ett nytt mål och tryck Enter</translation>
    </message>
</context>
<context>
    <name>GoingOnDialog</name>
    <message>
        <source>A goal that goes on takes its open measures along and keeps its path. Everything can be edited in the new plan.</source>
        <translation>Ett mål som fortsätter tar med sina öppna åtgärder, och dess väg fortsätter. Allt kan redigeras i den nya planen.</translation>
    </message>
    <message>
        <source>A goal without a name</source>
        <translation>Mål utan namn</translation>
    </message>
    <message>
        <source>Goals that go on in {0}</source>
        <translation>Mål som fortsätter läsåret {0}</translation>
    </message>
    <message>
        <source>Take into the next plan</source>
        <translation>Ta med i nästa plan</translation>
    </message>
    <message>
        <source>This year&apos;s plan has no goals; the next one begins empty.</source>
        <translation>Årets plan har inga mål; nästa börjar tom.</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Another kind or name from</source>
        <translation>Annat slag eller namn från och med</translation>
    </message>
    <message>
        <source>Empty while the group works.</source>
        <translation>Tomt så länge gruppen är verksam.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>på finska</translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation>på finska och svenska</translation>
    </message>
    <message>
        <source>Group above</source>
        <translation>Gruppen ovanför</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Typ av grupp</translation>
    </message>
    <message>
        <source>Leader named by</source>
        <translation>Ledaren utsedd av</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Utsedd</translation>
    </message>
    <message>
        <source>Papers in the other language are translated; what is not yet, is asked for before it is printed.</source>
        <translation>Handlingar på det andra språket översätts. Före utskriften visas vad som ännu saknas.</translation>
    </message>
    <message>
        <source>Serves {0}</source>
        <translation>Verkar vid {0}</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>på svenska</translation>
    </message>
    <message>
        <source>The chair of this group sits in the group above</source>
        <translation>Gruppens ordförande sitter i gruppen ovanför</translation>
    </message>
    <message>
        <source>The education provider names who leads the group (Student Welfare Act 14 §, checked 1/2025).</source>
        <translation>Utbildningsanordnaren utser gruppens ledare (lagen om elev- och studerandevård 14&#xa0;§, kontrollerad 1/2025).</translation>
    </message>
    <message>
        <source>The group has ended</source>
        <translation>Gruppen har upphört</translation>
    </message>
    <message>
        <source>The group writes in</source>
        <translation>Gruppen skriver</translation>
    </message>
    <message>
        <source>Who approves the minutes</source>
        <translation>Vem godkänner promemorian</translation>
    </message>
    <message>
        <source>With a day what the group was before is kept; without one it was only written wrong.</source>
        <translation>När dagen är angiven bevaras uppgiften om vad gruppen var förut. Utan dag var det bara ett skrivfel.</translation>
    </message>
    <message>
        <source>Write the group&apos;s name.</source>
        <translation>Skriv gruppens namn.</translation>
    </message>
    <message>
        <source>for example the head of education</source>
        <translation>till exempel bildningsdirektören</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Add a group</source>
        <translation>Lägg till en grupp</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Byten</translation>
    </message>
    <message>
        <source>Group and provider</source>
        <translation>Grupp och anordnare</translation>
    </message>
    <message>
        <source>Group in use</source>
        <translation>Grupp som visas</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Bärbara datorer</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Ny grupp…</translation>
    </message>
    <message>
        <source>Reference cards</source>
        <translation>Informationskort</translation>
    </message>
    <message>
        <source>Schools and services</source>
        <translation>Skolor och tjänster</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Representation</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>If it was meant for one, take it out. Saved only once you have answered.</source>
        <translation>Om den är tänkt som en personbeteckning, ta bort den. Sparas först när du har svarat.</translation>
    </message>
    <message>
        <source>It belongs elsewhere and is never saved. The rest of the text is.</source>
        <translation>Beteckningen hör hemma annanstans och sparas aldrig. Resten av texten är sparad.</translation>
    </message>
    <message>
        <source>It belongs elsewhere: in the school&apos;s own system. Saved only once you have answered.</source>
        <translation>Hör hemma annanstans: i skolans eget system. Sparas först när du har svarat.</translation>
    </message>
    <message>
        <source>It belongs elsewhere: with consent to an expert group, and into the student welfare record (sections 14, 19 and 20 of the Act). Saved only once you have answered.</source>
        <translation>Hör hemma annanstans: med samtycke i en expertgrupp och i elevhälsojournalen (14, 19 och 20 § i lagen). Sparas först när du har svarat.</translation>
    </message>
    <message>
        <source>The matter has come up, and we looked at it as a whole school.</source>
        <translation>Frågan har kommit upp, och vi såg på den ur hela skolgemenskapens synvinkel.</translation>
    </message>
    <message>
        <source>There is a personal identity code here</source>
        <translation>Här finns en personbeteckning</translation>
    </message>
    <message>
        <source>This is nearly a personal identity code</source>
        <translation>Det här är nästan en personbeteckning</translation>
    </message>
    <message>
        <source>This looks like a private person&apos;s contact details</source>
        <translation>Det här ser ut som en privatpersons kontaktuppgifter</translation>
    </message>
    <message>
        <source>This seems to be about a few who can be recognised</source>
        <translation>Det här ser ut att gälla några få som kan kännas igen</translation>
    </message>
    <message>
        <source>This seems to be about one student</source>
        <translation>Det här ser ut att gälla en enskild studerande</translation>
    </message>
    <message>
        <source>This seems to be about somebody&apos;s family</source>
        <translation>Det här ser ut att gälla någons familj</translation>
    </message>
    <message>
        <source>This seems to be about somebody&apos;s health</source>
        <translation>Det här ser ut att gälla någons hälsa</translation>
    </message>
    <message>
        <source>We agreed on who gets in touch.</source>
        <translation>Vi kom överens om vem som tar kontakt.</translation>
    </message>
    <message>
        <source>We discussed in general how families and the school work together.</source>
        <translation>Vi diskuterade allmänt samarbetet mellan hem och skola.</translation>
    </message>
    <message>
        <source>We discussed in general how the school community can give support.</source>
        <translation>Vi diskuterade allmänt hur skolgemenskapen kan stödja.</translation>
    </message>
    <message>
        <source>We discussed in general how wellbeing is supported in school life.</source>
        <translation>Vi diskuterade allmänt hur välbefinnandet stöds i skolvardagen.</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>Fits here: ”{0}”</source>
        <translation>Här passar: ”{0}”</translation>
    </message>
    <message>
        <source>Keep it, not about one</source>
        <translation>Behåll, gäller ingen enskild</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Ta bort beteckningen</translation>
    </message>
    <message>
        <source>Take the general sentence · {0}</source>
        <translation>Ta en allmän mening · {0}</translation>
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
        <translation>På papper står □ i stället för: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Finish the agenda</source>
        <translation>Gör klar föredragningslistan</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Fortsätt mötet</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Möte {0}</translation>
    </message>
    <message>
        <source>No coming meeting has been planned.</source>
        <translation>Nästa möte är inte planerat än.</translation>
    </message>
    <message>
        <source>No meeting has been planned for this school year yet.</source>
        <translation>Inget möte har ännu planerats för läsåret.</translation>
    </message>
    <message>
        <source>One item on the agenda is still empty.</source>
        <translation>Ett ärende på föredragningslistan är ännu tomt.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>Open the memo</source>
        <translation>Öppna promemorian</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planera det första mötet</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Planera nästa möte</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Skicka kallelsen</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mötet</translation>
    </message>
    <message>
        <source>{0} has been held. Its memo waits for approval.</source>
        <translation>{0} har hållits. Promemorian väntar på godkännande.</translation>
    </message>
    <message>
        <source>{0} is on {1} The agenda is ready.</source>
        <translation>{0} hålls {1} Föredragningslistan är klar.</translation>
    </message>
    <message>
        <source>{0} is on {1} The invitation has gone out.</source>
        <translation>{0} hålls {1} Kallelsen har skickats.</translation>
    </message>
    <message>
        <source>{0} is on {1} {2}</source>
        <translation>{0} hålls {1} {2}</translation>
    </message>
    <message>
        <source>{0} is on.</source>
        <translation>{0} pågår.</translation>
    </message>
    <message>
        <source>{0} is today at {1}.</source>
        <translation>{0} är i dag kl.&#xa0;{1}.</translation>
    </message>
    <message>
        <source>{0} is today.</source>
        <translation>{0} är i dag.</translation>
    </message>
    <message>
        <source>{0} items on the agenda are still empty.</source>
        <translation>{0}&#xa0;ärenden på föredragningslistan är ännu tomma.</translation>
    </message>
</context>
<context>
    <name>HeardPart</name>
    <message>
        <source>A hearing is whole when those heard know what changed.</source>
        <translation>Ett hörande är klart först när de hörda vet vad som ändrades.</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Lägg till ett hörande</translation>
    </message>
    <message>
        <source>Edit the hearing</source>
        <translation>Redigera hörandet</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Nytt hörande</translation>
    </message>
    <message>
        <source>No hearing has been written down for this school year</source>
        <translation>Inga höranden har antecknats för läsåret än</translation>
    </message>
    <message>
        <source>Remove the hearing</source>
        <translation>Ta bort hörandet</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Borttagen: {0}</translation>
    </message>
    <message>
        <source>Students, guardians and staff are heard as a body: their association, a survey, an evening.</source>
        <translation>Elever, studerande, vårdnadshavare och personal hörs som grupp: i elevkåren, genom en enkät, på en föräldrakväll.</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Vad ändrades?</translation>
    </message>
    <message>
        <source>Who has been heard</source>
        <translation>Vem har hörts</translation>
    </message>
</context>
<context>
    <name>HearingDialog</name>
    <message>
        <source>About what</source>
        <translation>Vad hörandet gäller</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goal that this is about</source>
        <translation>Mål som hörandet gäller</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Those heard stand here as a body, such as the pupils&apos; association; never one person&apos;s matter.</source>
        <translation>Här antecknas en grupp, till exempel elevkåren – aldrig en enskild persons ärende.</translation>
    </message>
    <message>
        <source>What changed because of it</source>
        <translation>Vad ändrades tack vare det</translation>
    </message>
    <message>
        <source>What is told back to those who were heard</source>
        <translation>Vad de hörda får veta</translation>
    </message>
    <message>
        <source>Who is heard</source>
        <translation>Vem som hörs</translation>
    </message>
    <message>
        <source>Write who is heard.</source>
        <translation>Skriv vem som hörs.</translation>
    </message>
    <message>
        <source>for example survey, 48 answers</source>
        <translation>till exempel enkät, 48 svar</translation>
    </message>
    <message>
        <source>for example the students&apos; association, the guardians of year 7</source>
        <translation>till exempel elevkåren, vårdnadshavarna i åk 7</translation>
    </message>
    <message>
        <source>no particular goal</source>
        <translation>inget särskilt mål</translation>
    </message>
</context>
<context>
    <name>HearingRow</name>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Mål: {0}</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Märk som besvarat</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Markera som hört</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>What changed has not been told back yet.</source>
        <translation>De hörda har ännu inte fått veta vad som ändrades.</translation>
    </message>
    <message>
        <source>What changed: {0}</source>
        <translation>Vad ändrades: {0}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About OHDesk</source>
        <translation>Om OHDesk</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Så här gör du</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>This item waits until nobody but staff sees the screen.</source>
        <translation>Det här ärendet väntar tills bara personalen ser skärmen.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>HoldItems</name>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Lösa anteckningar</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Utan rubrik</translation>
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
        <translation>Lägg till ett ärende</translation>
    </message>
    <message>
        <source>Add to the text</source>
        <translation>Lägg till i texten</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Closing reading</source>
        <translation>Slutläsning</translation>
    </message>
    <message>
        <source>Closing reading · {0}</source>
        <translation>Slutläsning · {0}</translation>
    </message>
    <message>
        <source>Filed to: {0}</source>
        <translation>Skrivet till ärendet: {0}</translation>
    </message>
    <message>
        <source>For everybody to see (F11)</source>
        <translation>Skärm för alla (F11)</translation>
    </message>
    <message>
        <source>It is a phrase already</source>
        <translation>Det är redan en fras</translation>
    </message>
    <message>
        <source>Kept among the loose notes</source>
        <translation>Finns bland de lösa anteckningarna</translation>
    </message>
    <message>
        <source>Kept as a phrase</source>
        <translation>Sparad som fras</translation>
    </message>
    <message>
        <source>Loose note</source>
        <translation>Lös anteckning</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Lösa anteckningar</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nästa ärende</translation>
    </message>
    <message>
        <source>No longer a phrase</source>
        <translation>Inte längre en fras</translation>
    </message>
    <message>
        <source>Others see this screen (Ctrl+Shift+M)</source>
        <translation>Visas för andra (Ctrl+Skift+M)</translation>
    </message>
    <message>
        <source>Previous item (Page Up)</source>
        <translation>Föregående ärende (Page Up)</translation>
    </message>
    <message>
        <source>There is no item {0}</source>
        <translation>Ärende {0} finns inte</translation>
    </message>
    <message>
        <source>There is nothing to turn yet</source>
        <translation>Det finns inget att göra om än</translation>
    </message>
    <message>
        <source>This phrase came with the program</source>
        <translation>Frasen hör till programmet</translation>
    </message>
    <message>
        <source>presented by {0}</source>
        <translation>föredras av {0}</translation>
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
        <translation>Mål utan namn</translation>
    </message>
    <message>
        <source>In a meeting {0}</source>
        <translation>På mötet {0}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Möte {0}</translation>
    </message>
    <message>
        <source>Not yet in a meeting</source>
        <translation>Inte på något möte än</translation>
    </message>
    <message>
        <source>Nothing in the yearly clock this month.</source>
        <translation>Årsklockan har inget den här månaden.</translation>
    </message>
    <message>
        <source>On the agenda {0}</source>
        <translation>På föredragningslistan {0}</translation>
    </message>
    <message>
        <source>One to five goals, and what is done for each: the year&apos;s plan begins there.</source>
        <translation>Årets plan börjar med ett till fem mål och vad som görs för vart och ett.</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation>Börja på planen</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Hela året</translation>
    </message>
    <message>
        <source>This year&apos;s goals</source>
        <translation>Årets mål</translation>
    </message>
    <message>
        <source>next: {0}</source>
        <translation>härnäst: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n förväntan</numerusform>
            <numerusform>%n förväntningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n&#xa0;mål</numerusform>
            <numerusform>%n&#xa0;mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n&#xa0;åtgärd</numerusform>
            <numerusform>%n&#xa0;åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) may belong elsewhere and are left out: {0}</source>
        <translation>
            <numerusform>%n ställe hör kanske hemma annanstans och lämnas bort: {0}</numerusform>
            <numerusform>%n ställen hör kanske hemma annanstans och lämnas bort: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n anordnare</numerusform>
            <numerusform>%n anordnare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n teman</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of headings first, for example: Goal, Measure, Who is in charge, When</source>
        <translation>Först en rubrikrad, till exempel: Mål, Åtgärd, Ansvar, Tidtabell</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Lägg till i planen</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Importera en tabell</translation>
    </message>
    <message>
        <source>Bring this table in</source>
        <translation>Ta in den här tabellen</translation>
    </message>
    <message>
        <source>Choose another table</source>
        <translation>Välj en annan tabell</translation>
    </message>
    <message>
        <source>Divide cells that name several things</source>
        <translation>Dela upp celler med flera saker</translation>
    </message>
    <message>
        <source>Done for it</source>
        <translation>Vad som görs för det</translation>
    </message>
    <message>
        <source>Everything in the table has a place in the plan.</source>
        <translation>Allt i tabellen har en plats i planen.</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Förväntningar</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål och åtgärder</translation>
    </message>
    <message>
        <source>Goes into a chapter at the end, so that nothing is lost:</source>
        <translation>Går till ett kapitel i slutet, så att inget försvinner:</translation>
    </message>
    <message>
        <source>Measures by theme</source>
        <translation>Åtgärder per tema</translation>
    </message>
    <message>
        <source>Not about one student: add them</source>
        <translation>Gäller ingen enskild, lägg till</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Some of the table is left out.</source>
        <translation>En del av tabellen lämnas bort.</translation>
    </message>
    <message>
        <source>Students by provider</source>
        <translation>Studerande per anordnare</translation>
    </message>
    <message>
        <source>Table of the file</source>
        <translation>Filens tabell</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Tabell {0}</translation>
    </message>
    <message>
        <source>The headings stood in the first column: the table was turned.</source>
        <translation>Rubrikerna stod i den första kolumnen: tabellen vändes.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Turn rows into columns</source>
        <translation>Vänd rader till kolumner</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Vad som kommer in</translation>
    </message>
    <message>
        <source>What comes into the plan</source>
        <translation>Vad som kommer in i planen</translation>
    </message>
    <message>
        <source>What stands above the headings goes into a chapter at the end.</source>
        <translation>Det som står ovanför rubrikerna går till ett kapitel i slutet.</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Vad tabellen innehåller</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>By when</source>
        <translation>När</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>It stands beside the figures wherever they are shown.</source>
        <translation>Källan står bredvid siffrorna överallt där de visas.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Notes for the group</source>
        <translation>Gruppens egna anteckningar</translation>
    </message>
    <message>
        <source>Only numbers about the whole school or large groups; never about one person.</source>
        <translation>Endast siffror om hela skolan eller stora grupper, aldrig om en enskild person.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målnivå</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Unit in words</source>
        <translation>Enheten i ord</translation>
    </message>
    <message>
        <source>What is followed</source>
        <translation>Vad som följs upp</translation>
    </message>
    <message>
        <source>Where its figures come from</source>
        <translation>Varifrån siffrorna kommer</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Vilken riktning är bättre</translation>
    </message>
    <message>
        <source>Write the target as a number, for example 5 or 12,5.</source>
        <translation>Skriv målet som ett tal, till exempel 5 eller 12,5.</translation>
    </message>
    <message>
        <source>Write what is followed.</source>
        <translation>Skriv vad som följs upp.</translation>
    </message>
    <message>
        <source>for example School Health Promotion survey, years 8 and 9</source>
        <translation>till exempel Enkäten Hälsa i skolan, åk 8 och 9</translation>
    </message>
    <message>
        <source>for example enjoys coming to school</source>
        <translation>till exempel tycker om att komma till skolan</translation>
    </message>
    <message>
        <source>for example notices</source>
        <translation>till exempel anmälningar</translation>
    </message>
    <message>
        <source>for example spring 2028</source>
        <translation>till exempel våren 2028</translation>
    </message>
</context>
<context>
    <name>IndicatorPicker</name>
    <message>
        <source>Do not follow goal {0} by: {1}</source>
        <translation>Följ inte upp mål {0} med: {1}</translation>
    </message>
    <message>
        <source>Follow by an indicator</source>
        <translation>Följ upp med en mätare</translation>
    </message>
    <message>
        <source>Follow goal {0} by an indicator</source>
        <translation>Följ upp mål {0} med en mätare</translation>
    </message>
    <message>
        <source>an indicator that was removed</source>
        <translation>en borttagen mätare</translation>
    </message>
    <message>
        <source>choose an indicator</source>
        <translation>välj en mätare</translation>
    </message>
</context>
<context>
    <name>IndicatorView</name>
    <message>
        <source>Add a figure</source>
        <translation>Lägg till en siffra</translation>
    </message>
    <message>
        <source>Add a figure: {0}</source>
        <translation>Lägg till en siffra: {0}</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Importera en tabell</translation>
    </message>
    <message>
        <source>Chart: {0}</source>
        <translation>Diagram: {0}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Figures: {0}</source>
        <translation>Siffror: {0}</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Följ upp igen</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Mer: {0}</translation>
    </message>
    <message>
        <source>Not at the target yet</source>
        <translation>Målet är inte nått än</translation>
    </message>
    <message>
        <source>Not followed any more</source>
        <translation>Följs inte längre upp</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Svarande</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Källa: {0}</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Sluta följa upp</translation>
    </message>
    <message>
        <source>Take to a meeting</source>
        <translation>Ta upp på ett möte</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Målet är nått</translation>
    </message>
    <message>
        <source>Waits for a meeting</source>
        <translation>Väntar på ett möte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>{0} (staff only)</source>
        <translation>{0} (endast personalen)</translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation>Andra som var med</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>What was looked at, and how it is on the whole</source>
        <translation>Vad man såg på och hur läget är som helhet</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Vilka var med</translation>
    </message>
    <message>
        <source>Write the day of the inspection.</source>
        <translation>Skriv granskningens datum.</translation>
    </message>
    <message>
        <source>for example the caretaker, the pupils&apos; association</source>
        <translation>till exempel fastighetsskötaren, elevkåren</translation>
    </message>
    <message>
        <source>no particular school</source>
        <translation>ingen viss skola</translation>
    </message>
</context>
<context>
    <name>InspectionPart</name>
    <message numerus="yes">
        <source>%n defect(s) not repaired</source>
        <translation>
            <numerusform>%n brist inte åtgärdad</numerusform>
            <numerusform>%n brister inte åtgärdade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled defect(s)</source>
        <translation>
            <numerusform>%n avslutad brist</numerusform>
            <numerusform>%n avslutade brister</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at again</source>
        <translation>
            <numerusform>%n att följa upp</numerusform>
            <numerusform>%n att följa upp</numerusform>
        </translation>
    </message>
    <message>
        <source>A look at the defect</source>
        <translation>Uppföljning av bristen</translation>
    </message>
    <message>
        <source>Add a defect</source>
        <translation>Lägg till en brist</translation>
    </message>
    <message>
        <source>Add a defect: {0}</source>
        <translation>Lägg till en brist: {0}</translation>
    </message>
    <message>
        <source>Add an inspection</source>
        <translation>Lägg till en granskning</translation>
    </message>
    <message>
        <source>Edit the defect</source>
        <translation>Redigera bristen</translation>
    </message>
    <message>
        <source>Edit the inspection</source>
        <translation>Redigera granskningen</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Every three years; what it found is looked at every year until it is repaired.</source>
        <translation>Vart tredje år; de brister som hittades följs upp varje år tills de är åtgärdade.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Inspection and defects</source>
        <translation>Granskning och brister</translation>
    </message>
    <message>
        <source>Inspection of health and safety</source>
        <translation>Granskning av sundhet och säkerhet</translation>
    </message>
    <message>
        <source>Inspection {0}</source>
        <translation>Granskning {0}</translation>
    </message>
    <message>
        <source>New defect</source>
        <translation>Ny brist</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Ny granskning</translation>
    </message>
    <message>
        <source>No particular school</source>
        <translation>Ingen viss skola</translation>
    </message>
    <message>
        <source>Not found in the material</source>
        <translation>Hittades inte i materialet</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Remove the defect</source>
        <translation>Ta bort bristen</translation>
    </message>
    <message>
        <source>Remove the inspection</source>
        <translation>Ta bort granskningen</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>The defect waits for the next meeting.</source>
        <translation>Bristen väntar på nästa möte.</translation>
    </message>
    <message>
        <source>The defect was removed.</source>
        <translation>Bristen togs bort.</translation>
    </message>
    <message>
        <source>The inspection was removed.</source>
        <translation>Granskningen togs bort.</translation>
    </message>
    <message>
        <source>Time for the next</source>
        <translation>Dags för nästa</translation>
    </message>
    <message>
        <source>To a meeting</source>
        <translation>Till ett möte</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>Inom ett år</translation>
    </message>
    <message>
        <source>Write down an inspection</source>
        <translation>Anteckna en granskning</translation>
    </message>
    <message>
        <source>day missing</source>
        <translation>datum saknas</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>A network drive, a cloud folder or a stick. All that lies there is encrypted.</source>
        <translation>En nätverksdisk, en molnmapp eller ett USB-minne. Allt som finns där är krypterat.</translation>
    </message>
    <message>
        <source>An SFTP or WebDAV server that both reach. All that lies there is encrypted.</source>
        <translation>En SFTP- eller WebDAV-server som båda når. Allt som finns där är krypterat.</translation>
    </message>
    <message>
        <source>An invitation lets nobody in yet: the other laptop asks, and you let it in by six words read aloud.</source>
        <translation>En inbjudan släpper ännu inte in någon: den andra datorn ber om det, och du släpper in den med sex ord som läses högt.</translation>
    </message>
    <message>
        <source>By e-mail attachments</source>
        <translation>Som bilagor i e-post</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>Välj en server…</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Välj först mappen.</translation>
    </message>
    <message>
        <source>Choose the server first.</source>
        <translation>Välj först en server.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Give the laptop a name that the others know it by.</source>
        <translation>Ge datorn ett namn som de andra känner igen den på.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>How the laptops meet</source>
        <translation>Hur datorerna möts</translation>
    </message>
    <message>
        <source>If you do not send it now, “Invite a laptop…” makes it again later.</source>
        <translation>Om du inte skickar den nu gör ”Bjud in en dator…” den på nytt senare.</translation>
    </message>
    <message>
        <source>In a shared folder</source>
        <translation>I en gemensam mapp</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Bjud in en dator</translation>
    </message>
    <message>
        <source>Let the six words be read to you on the phone or face to face, not in a message.</source>
        <translation>Be att få de sex orden upplästa i telefon eller ansikte mot ansikte, inte i ett meddelande.</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>Ingen mapp har valts än.</translation>
    </message>
    <message>
        <source>No server has been chosen yet.</source>
        <translation>Ingen server har valts ännu.</translation>
    </message>
    <message>
        <source>OHDesk shows six words there. Let them be read to you on the phone or face to face.</source>
        <translation>OHDesk visar sex ord där. Be att få dem upplästa i telefon eller ansikte mot ansikte.</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>På en server</translation>
    </message>
    <message>
        <source>On the other laptop: open OHDesk and choose “Join a group”, then this same folder.</source>
        <translation>På den andra datorn: öppna OHDesk och välj ”Anslut till en grupp” och samma mapp.</translation>
    </message>
    <message>
        <source>Send the invitation. It names the server {0}, never its password.</source>
        <translation>Skicka inbjudan. I den finns serverns adress {0}, aldrig lösenordet.</translation>
    </message>
    <message>
        <source>Send the invitation. The message tells what to do, in Finnish and Swedish.</source>
        <translation>Skicka inbjudan. Meddelandet innehåller anvisningar på svenska och finska.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s password and its key in another way than the invitation, on the phone for example. The key is {0}.</source>
        <translation>Berätta serverns lösenord och nyckel på annat sätt än i inbjudan, till exempel i telefon. Nyckeln är {0}.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s password in another way than the invitation, on the phone for example.</source>
        <translation>Berätta serverns lösenord på annat sätt än i inbjudan, till exempel i telefon.</translation>
    </message>
    <message>
        <source>The folder is ready</source>
        <translation>Mappen är klar</translation>
    </message>
    <message>
        <source>The invitation is ready</source>
        <translation>Inbjudan är klar</translation>
    </message>
    <message>
        <source>The request appears in the list of laptops by itself. Let it in with the words.</source>
        <translation>Begäran dyker upp i listan över datorer av sig själv. Släpp in datorn med orden.</translation>
    </message>
    <message>
        <source>What the others call this laptop</source>
        <translation>Den här datorns namn</translation>
    </message>
    <message>
        <source>Where the laptops meet</source>
        <translation>Var datorerna möts</translation>
    </message>
    <message>
        <source>Where there is no folder that both can open, for example between two employers.</source>
        <translation>När det inte finns någon gemensam mapp, till exempel mellan två arbetsgivare.</translation>
    </message>
    <message>
        <source>Where they meet</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>You get a request back as a file: choose “Let in from a file…” in the list of laptops.</source>
        <translation>Du får en begäran tillbaka som fil: välj ”Släpp in från en fil…” i listan över datorer.</translation>
    </message>
    <message>
        <source>for example the chair&apos;s laptop</source>
        <translation>till exempel ordförandens dator</translation>
    </message>
</context>
<context>
    <name>InviteView</name>
    <message numerus="yes">
        <source>%n receiver(s), as blind copies</source>
        <translation>
            <numerusform>%n mottagare som hemlig kopia</numerusform>
            <numerusform>%n mottagare som hemlig kopia</numerusform>
        </translation>
    </message>
    <message>
        <source>A few words to those invited</source>
        <translation>Några ord till de kallade</translation>
    </message>
    <message>
        <source>A sheet to write on</source>
        <translation>Blankett att skriva på</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Föredragningslista</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Spara kalenderfil…</translation>
    </message>
    <message>
        <source>Calendar update…</source>
        <translation>Kalenderuppdatering…</translation>
    </message>
    <message>
        <source>Cancel in calendars…</source>
        <translation>Inställ i kalendrar…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Chair&apos;s agenda</source>
        <translation>Ordförandens föredragningslista</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Enclose the items&apos; files</source>
        <translation>Bifoga ärendenas filer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>For the wall, Wilma or the web: no link, nothing that is the group&apos;s own.</source>
        <translation>För väggen, Wilma eller webben: ingen länk och inget som bara är för gruppen.</translation>
    </message>
    <message>
        <source>Has something changed?</source>
        <translation>Har något ändrats?</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Kallelse</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Kalla på nytt</translation>
    </message>
    <message>
        <source>Invite again: papers, mail and calendar file then replace the earlier ones.</source>
        <translation>Kalla på nytt: dokumenten, meddelandet och kalenderfilen ersätter då de tidigare.</translation>
    </message>
    <message>
        <source>Invited again on {0}</source>
        <translation>Kallat på nytt {0}</translation>
    </message>
    <message>
        <source>Invited on {0}</source>
        <translation>Kallelsen skickad {0}</translation>
    </message>
    <message>
        <source>It stands at the head of the agenda and of the message.</source>
        <translation>De står först i föredragningslistan och meddelandet.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Papperets språk</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>Mail and calendar</source>
        <translation>E-post och kalender</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>Mötesblankett</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Inte skickad än</translation>
    </message>
    <message>
        <source>Numbered lines, attendance to tick, room for what is agreed. No device needed.</source>
        <translation>Numrerade rader, närvaro att kryssa i och plats för det som överenskoms. Ingen apparat behövs.</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Öppna ett utkast</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Representanterna</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Spara utkastet…</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Ordföranden</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The same as the group&apos;s: no item is for staff only.</source>
        <translation>Samma som gruppens: inget ärende är endast för personalen.</translation>
    </message>
    <message>
        <source>The whole agenda, without the chair&apos;s prompts.</source>
        <translation>Hela föredragningslistan utan ordförandens egna minneslappar.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>With times, prompts, open tasks and why each item is here. For you alone.</source>
        <translation>Tider, minneslappar, öppna uppgifter och varför varje ärende är med. Bara för dig.</translation>
    </message>
    <message>
        <source>Without the items for staff only. For students&apos; and guardians&apos; representatives.</source>
        <translation>Utan personalens del. För de studerandes och vårdnadshavarnas representanter.</translation>
    </message>
    <message>
        <source>no address: {0}</source>
        <translation>utan adress: {0}</translation>
    </message>
    <message>
        <source>representatives have a draft of their own</source>
        <translation>representanterna har ett eget utkast</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Change of the item</source>
        <translation>Ändring av ärendet</translation>
    </message>
    <message>
        <source>Comes back in every meeting</source>
        <translation>Återkommer på varje möte</translation>
    </message>
    <message>
        <source>Goal of the year&apos;s plan</source>
        <translation>Mål i årsplanen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Only for the chair</source>
        <translation>Bara för ordföranden</translation>
    </message>
    <message>
        <source>Pass on to another group…</source>
        <translation>Skicka vidare till en annan grupp…</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Preparer</source>
        <translation>Beredare</translation>
    </message>
    <message>
        <source>Send to a group outside this program…</source>
        <translation>Skicka till en grupp utanför det här programmet…</translation>
    </message>
    <message>
        <source>The staff&apos;s items are left out of the papers of students and guardians.</source>
        <translation>Personalens del lämnas bort ur de studerandes och vårdnadshavarnas handlingar.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Vilka deltar</translation>
    </message>
    <message>
        <source>Your own reminder. It stands in the chair&apos;s copy and is never shown to others.</source>
        <translation>Din egen minneslapp. Den finns i ordförandens exemplar och visas aldrig för andra.</translation>
    </message>
    <message>
        <source>a reminder for the chair</source>
        <translation>minneslapp för ordföranden</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>återkommer</translation>
    </message>
    <message>
        <source>prepared by {0}</source>
        <translation>bereds av {0}</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>A dash means that no time has been planned</source>
        <translation>Ett streck betyder att ingen tid har planerats</translation>
    </message>
    <message>
        <source>Change of the item</source>
        <translation>Ändring av ärendet</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>For example the student council</source>
        <translation>Till exempel elevkåren</translation>
    </message>
    <message>
        <source>Goes out with the agenda. General matters only, nobody&apos;s name.</source>
        <translation>Syns på föredragningslistan. Bara allmänna frågor, inga namn.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Fler uppgifter</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Beredning</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Väckt av</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Enter opens an item or takes what is waiting, Delete takes it away, Alt+Up and Alt+Down move it, Ctrl+Up and Ctrl+Down change its minutes</source>
        <translation>Enter öppnar ett ärende eller tar upp det som väntar, Delete tar bort, Alt+upp och Alt+ned flyttar, Ctrl+upp och Ctrl+ned ändrar minuterna</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnat</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Present for this item: {0}</source>
        <translation>Närvarande i ärendet: {0}</translation>
    </message>
    <message>
        <source>State of the item</source>
        <translation>Ärendets läge</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Välj en lösenfras.</translation>
    </message>
    <message>
        <source>Choose the folder that you were told of.</source>
        <translation>Välj den mapp som du har fått veta om.</translation>
    </message>
    <message>
        <source>Choose the invitation.</source>
        <translation>Välj inbjudningsfilen.</translation>
    </message>
    <message>
        <source>Empty: this account&apos;s SSH key.</source>
        <translation>Tomt: det här kontots SSH-nyckel.</translation>
    </message>
    <message>
        <source>Folder or invitation</source>
        <translation>Mapp eller inbjudningsfil</translation>
    </message>
    <message>
        <source>Give the laptop a name that the others know it by.</source>
        <translation>Ge datorn ett namn som de andra känner igen den på.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>In a shared folder</source>
        <translation>I en gemensam mapp</translation>
    </message>
    <message>
        <source>In an invitation file</source>
        <translation>I en inbjudningsfil</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Anslut till en grupp</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Ansluter…</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>På en server</translation>
    </message>
    <message>
        <source>Say first where the group is found.</source>
        <translation>Ange först var gruppen finns.</translation>
    </message>
    <message>
        <source>The group meets on the server {0}. To reach it, ask your IT support for OHDesk&apos;s addition “servers”. You can also join by sending files.</source>
        <translation>Gruppens datorer möts på servern {0}. Be IT-stödet om OHDesks tillägg ”servers” för att nå den. Du kan också ansluta genom att skicka filer.</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Inbjudningsfilen</translation>
    </message>
    <message>
        <source>The invitation names this server. Its password you get from whoever invited you.</source>
        <translation>Inbjudan innehåller adressen till den här servern. Lösenordet får du av den som bjöd in dig.</translation>
    </message>
    <message>
        <source>The keys are the same: go on</source>
        <translation>Nycklarna är lika: fortsätt</translation>
    </message>
    <message>
        <source>The others of the group see this name.</source>
        <translation>De andra i gruppen ser namnet.</translation>
    </message>
    <message>
        <source>What the others call this laptop</source>
        <translation>Den här datorns namn</translation>
    </message>
    <message>
        <source>Where the group is found</source>
        <translation>Var gruppen finns</translation>
    </message>
    <message>
        <source>Where the laptops meet</source>
        <translation>Var datorerna möts</translation>
    </message>
    <message>
        <source>Your group uses OHDesk on another laptop already. Somebody there has invited you. The passphrase is your own choice: it opens the data on this laptop only.</source>
        <translation>Din grupp har redan OHDesk på en annan dator, och du har bjudits in. Lösenfrasen väljer du själv: den öppnar uppgifterna bara på den här datorn.</translation>
    </message>
    <message>
        <source>for example the counsellor&apos;s laptop</source>
        <translation>till exempel kuratorns dator</translation>
    </message>
</context>
<context>
    <name>KeepTemplateDialog</name>
    <message>
        <source>For</source>
        <translation>För vilket möte</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ge den ett namn.</translation>
    </message>
    <message>
        <source>Keep the agenda as a template</source>
        <translation>Föredragningslistan som mall</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Spara mallen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What was prepared for the items is kept; nothing that was said or agreed.</source>
        <translation>I mallen blir det som förberetts för ärendena, inget av det som sades eller avtalades.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Teckengrupp {0}: {1}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>Capital and small letters, spaces and hyphens make no difference.</source>
        <translation>Stora och små bokstäver, mellanslag och bindestreck spelar ingen roll.</translation>
    </message>
    <message numerus="yes">
        <source>Now the part of another holder: %n more.</source>
        <translation>
            <numerusform>Härnäst en annan innehavares del: %n till.</numerusform>
            <numerusform>Härnäst en annan innehavares del: %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {0} is right.</source>
        <translation>Del {0} är rätt.</translation>
    </message>
    <message>
        <source>Recovery key or a part of it</source>
        <translation>Återställningsnyckeln eller en del av den</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Agenda item</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>Mall för föredragningslista</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer to choose</source>
        <translation>Svarsalternativ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Body with seats</source>
        <translation>Representerad part</translation>
    </message>
    <message>
        <source>Change of chair</source>
        <translation>Byte av ordförande</translation>
    </message>
    <message>
        <source>Chapter of a plan</source>
        <translation>Kapitel i planen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Comment on a plan</source>
        <translation>Kommentar om en plan</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Consultation tally</source>
        <translation>Sammanställning av konsultationer</translation>
    </message>
    <message>
        <source>Count of consultations</source>
        <translation>Antal konsultationer</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Brist</translation>
    </message>
    <message>
        <source>Delivery to records management</source>
        <translation>Leverans till ärendehanteringen</translation>
    </message>
    <message>
        <source>Earlier form of the group</source>
        <translation>Gruppens tidigare form</translation>
    </message>
    <message>
        <source>Education provider</source>
        <translation>Utbildningsanordnare</translation>
    </message>
    <message>
        <source>Entry of the yearly clock</source>
        <translation>Post i årsklockan</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Förväntning</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hörande</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Uppföljningsuppgift</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Item of a template</source>
        <translation>Ärende i en mall</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Bärbar dator</translation>
    </message>
    <message>
        <source>Line of staffing</source>
        <translation>Rad i dimensioneringen</translation>
    </message>
    <message>
        <source>Linked plan</source>
        <translation>Anknytande plan</translation>
    </message>
    <message>
        <source>Look at a defect</source>
        <translation>Uppföljning av en brist</translation>
    </message>
    <message>
        <source>Loose note</source>
        <translation>Lös anteckning</translation>
    </message>
    <message>
        <source>Matter that waits</source>
        <translation>Väntande ärende</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Measure&apos;s new time</source>
        <translation>Åtgärdens nya tid</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Minutes sent for checking</source>
        <translation>Granskad promemoria</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Nyhetsbrev</translation>
    </message>
    <message>
        <source>Note on coverage</source>
        <translation>Anteckning om täckning</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Part of a newsletter</source>
        <translation>Del av ett nyhetsbrev</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Fras</translation>
    </message>
    <message>
        <source>Place of a roll-out</source>
        <translation>Plats för ibruktagande</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Point of a checklist</source>
        <translation>Punkt i en checklista</translation>
    </message>
    <message>
        <source>Point of a self-evaluation</source>
        <translation>Punkt i en självvärdering</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Ibruktagande</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Läsår</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Självvärdering</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Mötesserie</translation>
    </message>
    <message>
        <source>Service at the school</source>
        <translation>Tjänst i skolan</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Dimensionering</translation>
    </message>
    <message>
        <source>Step that was left</source>
        <translation>Skede som lämnats</translation>
    </message>
    <message>
        <source>Students by provider</source>
        <translation>Studerande per anordnare</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Theme of a plan</source>
        <translation>Planens tema</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Bevaringstid</translation>
    </message>
    <message>
        <source>Translated text</source>
        <translation>Översatt text</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>Words written after the approval</source>
        <translation>Text som kom efter godkännandet</translation>
    </message>
</context>
<context>
    <name>KnownPart</name>
    <message>
        <source>An answer in an own survey, a national survey&apos;s result, or a count such as absences.</source>
        <translation>Ett svar i en egen enkät, resultatet av en nationell enkät eller ett antal, till exempel frånvaro.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Copied. Paste it into Wilma or a form on the web.</source>
        <translation>Kopierat. Klistra in det i Wilma eller ett webbformulär.</translation>
    </message>
    <message>
        <source>Edit the figure</source>
        <translation>Redigera siffran</translation>
    </message>
    <message>
        <source>Edit the survey</source>
        <translation>Redigera enkäten</translation>
    </message>
    <message>
        <source>Edit what is followed</source>
        <translation>Redigera det som följs upp</translation>
    </message>
    <message>
        <source>Follow an answer</source>
        <translation>Följ upp ett svar</translation>
    </message>
    <message>
        <source>Follow something</source>
        <translation>Följ upp något</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Ny siffra</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Ny enkät</translation>
    </message>
    <message>
        <source>Nothing is followed in numbers yet</source>
        <translation>Inget följs ännu upp i siffror</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Remove the figure</source>
        <translation>Ta bort siffran</translation>
    </message>
    <message>
        <source>Remove the survey</source>
        <translation>Ta bort enkäten</translation>
    </message>
    <message>
        <source>Remove what is followed</source>
        <translation>Ta bort det som följs upp</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Borttagen: {0}</translation>
    </message>
    <message>
        <source>Small numbers are hidden in everything that others than the staff see.</source>
        <translation>Små tal döljs i allt som andra än personalen ser.</translation>
    </message>
    <message>
        <source>Something of our own</source>
        <translation>Något eget</translation>
    </message>
    <message>
        <source>Take to a meeting</source>
        <translation>Ta upp på ett möte</translation>
    </message>
    <message>
        <source>Type in the counts</source>
        <translation>Skriv in antalen</translation>
    </message>
    <message>
        <source>Waits for a meeting: {0}</source>
        <translation>Väntar på ett möte: {0}</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Vad vi vet</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A goal waits for attention</source>
        <translation>Ett mål väntar på behandling</translation>
    </message>
    <message>
        <source>A task is late</source>
        <translation>En uppgift är försenad</translation>
    </message>
    <message>
        <source>A task is still open</source>
        <translation>En uppgift är fortfarande öppen</translation>
    </message>
    <message>
        <source>A weekday of each month</source>
        <translation>En viss veckodag varje månad</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Action plan of several years</source>
        <translation>Flerårig handlingsplan</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Tillagt för hand</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Överenskoms</translation>
    </message>
    <message>
        <source>An answer has come</source>
        <translation>Ett svar har kommit</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>På annat sätt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro och frånvaro</translation>
    </message>
    <message>
        <source>Basic education</source>
        <translation>Grundläggande utbildning</translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation>Mobbning</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Med meddelande</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>Ordföranden och sekreteraren</translation>
    </message>
    <message>
        <source>Climate of a group</source>
        <translation>Klimatet i en grupp</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Comes up again this year</source>
        <translation>Förnyas i år</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Crisis plan</source>
        <translation>Krisplan</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Läroplan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Days chosen by hand</source>
        <translation>Dagar som ni väljer</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Behandlat</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Läkare</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Slopad</translation>
    </message>
    <message>
        <source>Education provider&apos;s welfare plan</source>
        <translation>Utbildningsanordnarens elevhälsoplan</translation>
    </message>
    <message>
        <source>Emotions and mood</source>
        <translation>Känslor och stämningsläge</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Utvärderad</translation>
    </message>
    <message>
        <source>Evaluation meeting</source>
        <translation>Utvärderingsmöte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Every few weeks</source>
        <translation>Med några veckors mellanrum</translation>
    </message>
    <message>
        <source>Every second year</source>
        <translation>Vartannat år</translation>
    </message>
    <message>
        <source>Every third year</source>
        <translation>Vart tredje år</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Examiners chosen in the meeting</source>
        <translation>Granskare som väljs på mötet</translation>
    </message>
    <message>
        <source>Expert team (general matters only)</source>
        <translation>Expertteam (endast allmänna frågor)</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Ansikte mot ansikte</translation>
    </message>
    <message>
        <source>Family and home</source>
        <translation>Familj och hem</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Responsblankett</translation>
    </message>
    <message>
        <source>First meeting of the year</source>
        <translation>Årets första möte</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Tyngdpunkt</translation>
    </message>
    <message>
        <source>For checking</source>
        <translation>För granskning</translation>
    </message>
    <message>
        <source>For comments</source>
        <translation>För kommentarer</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>För kännedom</translation>
    </message>
    <message>
        <source>For the group only</source>
        <translation>Endast för gruppen</translation>
    </message>
    <message>
        <source>From another group</source>
        <translation>Från en annan grupp</translation>
    </message>
    <message>
        <source>From the wellbeing services county</source>
        <translation>Från välfärdsområdet</translation>
    </message>
    <message>
        <source>From the yearly clock</source>
        <translation>Från årsklockan</translation>
    </message>
    <message>
        <source>Gender equality and non-discrimination plan</source>
        <translation>Plan för jämställdhet och likabehandling</translation>
    </message>
    <message>
        <source>Gender equality plan</source>
        <translation>Jämställdhetsplan</translation>
    </message>
    <message>
        <source>General upper secondary education</source>
        <translation>Gymnasieutbildning</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Guardians&apos; representative</source>
        <translation>Representant för vårdnadshavarna</translation>
    </message>
    <message>
        <source>Guidance counsellor</source>
        <translation>Studiehandledare</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Skött</translation>
    </message>
    <message>
        <source>Has happened</source>
        <translation>Har inträffat</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Health inspector</source>
        <translation>Hälsovårdsinspektör</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Hört</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Stor</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>In a survey&apos;s years</source>
        <translation>De år då enkäten görs</translation>
    </message>
    <message>
        <source>In every meeting</source>
        <translation>På varje möte</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>In the expert team</source>
        <translation>I expertteamet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Granskningar</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Växelverkan</translation>
    </message>
    <message>
        <source>Introduction for the new chair</source>
        <translation>Introduktion för den nya ordföranden</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Förfallen</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lärande</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Har lämnat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lämnas bort</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Mindre är bättre</translation>
    </message>
    <message>
        <source>Liberal adult education</source>
        <translation>Fritt bildningsarbete</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Liten</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medeltal</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Gruppens medlemmar</translation>
    </message>
    <message>
        <source>Memos that wait for approval</source>
        <translation>Promemorior som väntar på godkännande</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Minutes wait for approval</source>
        <translation>Promemorian väntar på godkännande</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Måttlig</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Större är bättre</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>National survey</source>
        <translation>Nationell enkät</translation>
    </message>
    <message>
        <source>Neither is better</source>
        <translation>Riktningen saknar betydelse</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Nyhetsbrev</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Ingen dag bestämd än</translation>
    </message>
    <message>
        <source>Non-discrimination plan</source>
        <translation>Likabehandlingsplan</translation>
    </message>
    <message>
        <source>Not found in the material</source>
        <translation>Hittades inte i materialet</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Inte granskad än</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Inte antecknad</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte uppnått</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Inte åtgärdad</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Not taken up last time</source>
        <translation>Hanns inte med förra gången</translation>
    </message>
    <message>
        <source>Not to be repaired</source>
        <translation>Åtgärdas inte</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Till kännedom</translation>
    </message>
    <message>
        <source>Occupational health care</source>
        <translation>Företagshälsovården</translation>
    </message>
    <message>
        <source>Occupational safety</source>
        <translation>Arbetarskyddet</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>På föredragningslistan</translation>
    </message>
    <message>
        <source>Once per council term</source>
        <translation>En gång per fullmäktigeperiod</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>Bara en gång</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Öppna data</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>Öppet möte</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Open tasks of the one who leaves</source>
        <translation>Den avgåendes öppna uppgifter</translation>
    </message>
    <message>
        <source>Ordinary meeting</source>
        <translation>Vanligt möte</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>Annan grupp</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Annan organisation</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>Annan plan</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Annan roll</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Annan källa</translation>
    </message>
    <message>
        <source>Other survey</source>
        <translation>Annan enkät</translation>
    </message>
    <message>
        <source>Other theme</source>
        <translation>Annat tema</translation>
    </message>
    <message>
        <source>Other things to coordinate</source>
        <translation>Annat att samordna</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Annan enhet</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Annat sätt</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Own survey</source>
        <translation>Egen enkät</translation>
    </message>
    <message>
        <source>Owner of the building</source>
        <translation>Byggnadens ägare</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Delaktighet</translation>
    </message>
    <message>
        <source>Partly in place</source>
        <translation>Delvis i ordning</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvis uppnått</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbetspartner</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Skickat vidare</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Peers and friends</source>
        <translation>Kamratrelationer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan against substances</source>
        <translation>Drogförebyggande plan</translation>
    </message>
    <message>
        <source>Plan for disciplinary means</source>
        <translation>Plan för disciplinära åtgärder</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affisch</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Uppskjuten</translation>
    </message>
    <message>
        <source>Pre-primary education</source>
        <translation>Förskoleundervisning</translation>
    </message>
    <message>
        <source>Preparatory education for an upper secondary degree</source>
        <translation>Utbildning som handleder för examensutbildning</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Rektor</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Princip</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Mötesärende</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslås</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Psykolog</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Public health nurse</source>
        <translation>Hälsovårdare</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Köpt tjänst</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Regional cooperation group</source>
        <translation>Regional samarbetsgrupp för elevhälsa</translation>
    </message>
    <message>
        <source>Regional welfare plan</source>
        <translation>Regional elevhälsoplan</translation>
    </message>
    <message>
        <source>Repair under way</source>
        <translation>Åtgärdas</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Åtgärdad</translation>
    </message>
    <message>
        <source>Risk is open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Risk is past</source>
        <translation>Har upphört</translation>
    </message>
    <message>
        <source>Rules of the school</source>
        <translation>Ordningsregler</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Säkerhetsplan</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>School or student health care</source>
        <translation>Skol- eller studerandehälsovården</translation>
    </message>
    <message>
        <source>School social worker</source>
        <translation>Kurator</translation>
    </message>
    <message>
        <source>School&apos;s plan for the year</source>
        <translation>Läsårsplan</translation>
    </message>
    <message>
        <source>School&apos;s student welfare group</source>
        <translation>Läroanstaltens elevhälsogrupp</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Services and support</source>
        <translation>Tjänster och stöd</translation>
    </message>
    <message>
        <source>Several forms of education</source>
        <translation>Flera utbildningsformer</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Syns</translation>
    </message>
    <message>
        <source>Social responsibility</source>
        <translation>Socialt ansvar</translation>
    </message>
    <message>
        <source>Special-needs teacher</source>
        <translation>Speciallärare</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Endast personalen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Starting survey</source>
        <translation>Startkartläggning</translation>
    </message>
    <message>
        <source>Steering group for student welfare</source>
        <translation>Styrgrupp för elevhälsan</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Strategy line</source>
        <translation>Strategisk riktlinje</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Elever eller studerande</translation>
    </message>
    <message>
        <source>Students&apos; representative</source>
        <translation>Representant för eleverna eller de studerande</translation>
    </message>
    <message>
        <source>Study environment</source>
        <translation>Studiemiljö</translation>
    </message>
    <message>
        <source>Substances</source>
        <translation>Rusmedel</translation>
    </message>
    <message>
        <source>Survey before an inspection</source>
        <translation>Enkät före granskning</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enkäter</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Muntlig information</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lärare</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>Utbildningsanordnarens egen</translation>
    </message>
    <message>
        <source>The same weekdays as last year</source>
        <translation>Samma veckodagar som i fjol</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Hela gruppen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme meeting</source>
        <translation>Temamöte</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>To be agreed</source>
        <translation>Att komma överens om</translation>
    </message>
    <message>
        <source>To be continued</source>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Ska berättas</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Berättat</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>Under kontroll</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>På gång</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Vice principal</source>
        <translation>Biträdande rektor</translation>
    </message>
    <message>
        <source>Vocational education</source>
        <translation>Yrkesutbildning</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Waits for a meeting</source>
        <translation>Väntar på ett möte</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Välbefinnande</translation>
    </message>
    <message>
        <source>Wellbeing plan for children and young people</source>
        <translation>Välfärdsplan för barn och unga</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Wellbeing survey</source>
        <translation>Välmåendeenkät</translation>
    </message>
    <message>
        <source>Who can open the data</source>
        <translation>Vem kommer åt uppgifterna</translation>
    </message>
    <message>
        <source>Who goes on, and who named them</source>
        <translation>Vem fortsätter och vem utsåg</translation>
    </message>
    <message>
        <source>Working version</source>
        <translation>Arbetsversion</translation>
    </message>
    <message>
        <source>Yearly plan</source>
        <translation>Årsplan</translation>
    </message>
    <message>
        <source>Youth worker</source>
        <translation>Ungdomsarbetare</translation>
    </message>
</context>
<context>
    <name>LaptopDialog</name>
    <message>
        <source>Give the laptop a name that the others know it by.</source>
        <translation>Ge datorn ett namn som de andra känner igen den på.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Bärbar dator</translation>
    </message>
    <message>
        <source>What the group calls it</source>
        <translation>Datorns namn</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>Vems dator</translation>
    </message>
    <message>
        <source>for example the counsellor&apos;s laptop</source>
        <translation>till exempel kuratorns dator</translation>
    </message>
</context>
<context>
    <name>LaptopLines</name>
    <message>
        <source>A laptop</source>
        <translation>En dator</translation>
    </message>
    <message>
        <source>This laptop no longer belongs to the group</source>
        <translation>Den här datorn hör inte längre till gruppen</translation>
    </message>
    <message>
        <source>This laptop waits to be let into the group</source>
        <translation>Den här datorn väntar på att släppas in i gruppen</translation>
    </message>
    <message>
        <source>To the laptops</source>
        <translation>Till datorerna</translation>
    </message>
    <message>
        <source>{0} asks to share the work</source>
        <translation>{0} ber att få vara med</translation>
    </message>
    <message>
        <source>{0}: copied or brought back from a copy; what both wrote is kept</source>
        <translation>{0}: kopierad eller återställd från en kopia, det som båda skrev finns kvar</translation>
    </message>
    <message numerus="yes">
        <source>{0}: not heard for %n day(s)</source>
        <translation>
            <numerusform>{0}: ingen kontakt på %n dag</numerusform>
            <numerusform>{0}: ingen kontakt på %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Close out {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message>
        <source>Close out…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Closed out</source>
        <translation>Borttagen</translation>
    </message>
    <message numerus="yes">
        <source>Closed out: %n laptop(s)</source>
        <translation>
            <numerusform>Borttagna: %n dator</numerusform>
            <numerusform>Borttagna: %n datorer</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied or brought back from a copy, noticed {0}: what both wrote is kept.</source>
        <translation>Kopierad eller återställd från en kopia, upptäckt {0}: det som båda skrev finns kvar.</translation>
    </message>
    <message>
        <source>Each holds the whole work and goes on without a network.</source>
        <translation>Var och en har hela arbetet och fungerar också utan nätverk.</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Has what had come to it until then, and nothing since.</source>
        <translation>Den har allt som kommit dit till dess, men inget nyare.</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Bjud in en dator…</translation>
    </message>
    <message>
        <source>It goes on as a new laptop: close this one out if nobody works on it any more.</source>
        <translation>Den fortsätter som en ny dator: ta bort den här ur gruppen om ingen längre använder den.</translation>
    </message>
    <message>
        <source>Laptop without a name</source>
        <translation>Dator utan namn</translation>
    </message>
    <message>
        <source>Laptops that share the work</source>
        <translation>Datorer som delar arbetet</translation>
    </message>
    <message>
        <source>Let in from a file…</source>
        <translation>Släpp in från en fil…</translation>
    </message>
    <message>
        <source>Let in: {0}</source>
        <translation>Släpp in: {0}</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Släpp in…</translation>
    </message>
    <message>
        <source>Let it in once its six words have been read aloud to you.</source>
        <translation>Släpp in den när dess sex ord har lästs upp för dig.</translation>
    </message>
    <message numerus="yes">
        <source>Not heard for %n day(s)</source>
        <translation>
            <numerusform>Ingen kontakt på %n dag</numerusform>
            <numerusform>Ingen kontakt på %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Pass over the request of {0}</source>
        <translation>Hoppa över begäran: {0}</translation>
    </message>
    <message>
        <source>Somebody leaves…</source>
        <translation>Någon slutar…</translation>
    </message>
    <message>
        <source>The group has a laptop of this name: ask why there are two, it may have been copied.</source>
        <translation>Gruppen har redan en dator med det här namnet. Fråga varför det finns två: uppgifterna på den kan ha kopierats.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Whose it is has not been said</source>
        <translation>Användaren är inte angiven</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>senast i kontakt {0}</translation>
    </message>
    <message>
        <source>not heard from yet</source>
        <translation>ingen kontakt ännu</translation>
    </message>
    <message>
        <source>the latest from here is still on its way to it</source>
        <translation>ändringar på väg dit</translation>
    </message>
    <message>
        <source>{0} asks to share the work</source>
        <translation>{0} ber att få vara med</translation>
    </message>
</context>
<context>
    <name>LaptopsPart</name>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Each member can prepare and write on a laptop of their own, without a network too. Everybody&apos;s text comes together by itself; nothing is overwritten. You decide which laptops belong.</source>
        <translation>Var och en kan förbereda och skriva på sin egen dator, också utan nätverk. Allas texter förenas av sig själva, och inget skrivs över. Ni bestämmer vilka datorer som är med.</translation>
    </message>
    <message>
        <source>Edit a laptop</source>
        <translation>Redigera en dator</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Bjud in en dator…</translation>
    </message>
    <message>
        <source>Join a group from here</source>
        <translation>Anslut till en grupp på en annan dator</translation>
    </message>
    <message>
        <source>Requests (*{0})</source>
        <translation>Begäran (*{0})</translation>
    </message>
    <message>
        <source>Several laptops, one work</source>
        <translation>Flera datorer, ett arbete</translation>
    </message>
    <message>
        <source>The request of a laptop</source>
        <translation>En dators begäran</translation>
    </message>
    <message>
        <source>These data hold your group&apos;s own work already, and a laptop joins with nothing of its own: lock OHDesk, choose “Join a group” on the first page and begin there.</source>
        <translation>De här uppgifterna innehåller redan gruppens eget arbete, och bara tomma uppgifter kan anslutas: lås OHDesk, välj ”Anslut till en grupp” på första sidan och börja där.</translation>
    </message>
    <message>
        <source>{0} asks to share the work</source>
        <translation>{0} ber att få vara med</translation>
    </message>
    <message>
        <source>{0} was let in.</source>
        <translation>{0} är nu med.</translation>
    </message>
</context>
<context>
    <name>LateWordsCard</name>
    <message>
        <source>Bring it back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Leave out: {0}</source>
        <translation>Lämna bort: {0}</translation>
    </message>
    <message>
        <source>Left out. The words stay below and can be taken up later.</source>
        <translation>Bortlämnat. Texten finns kvar nedan och kan tas med senare.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n place(s)</source>
        <translation>
            <numerusform>Bortlämnat: %n ställe</numerusform>
            <numerusform>Bortlämnat: %n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up all as one addendum…</source>
        <translation>Ta med allt som ett tillägg…</translation>
    </message>
    <message>
        <source>Take up as an addendum: {0}</source>
        <translation>Ta med som tillägg: {0}</translation>
    </message>
    <message>
        <source>Take up as an addendum…</source>
        <translation>Ta med som tillägg…</translation>
    </message>
    <message>
        <source>This is no part of the approved minutes. Take it up as an addendum, or leave it out.</source>
        <translation>Det här hör inte till den godkända promemorian. Ta med det som tillägg eller lämna bort det.</translation>
    </message>
    <message>
        <source>Written before the approval was known</source>
        <translation>Skrivet innan godkännandet var känt</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>en kollega</translation>
    </message>
</context>
<context>
    <name>LeavingView</name>
    <message numerus="yes">
        <source>%n open task(s) have a new doer.</source>
        <translation>
            <numerusform>%n öppen uppgift har fått en ny utförare.</numerusform>
            <numerusform>%n öppna uppgifter har fått en ny utförare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) stay the leaver&apos;s: nobody was named.</source>
        <translation>
            <numerusform>%n öppen uppgift blev kvar hos den som slutar: ingen valdes.</numerusform>
            <numerusform>%n öppna uppgifter blev kvar hos den som slutar: ingen valdes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the laptop, sticks and papers in person, and agree that the rest is deleted.</source>
        <translation>Be personligen om datorn, USB-minnen och papper, och kom överens om att resten förstörs.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Backups: they open with the passphrases and the recovery sheet of their day.</source>
        <translation>Säkerhetskopior: de öppnas med lösenfraserna och återställningsblanketten från den dag de gjordes.</translation>
    </message>
    <message>
        <source>Close out {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message numerus="yes">
        <source>Closed out: %n laptop(s). The group has a new key.</source>
        <translation>
            <numerusform>Borttagen: %n dator. Gruppen har en ny nyckel.</numerusform>
            <numerusform>Borttagna: %n datorer. Gruppen har en ny nyckel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing a laptop out cannot be taken back. Look through the list before you go on.</source>
        <translation>Att ta bort en dator kan inte ångras. Gå igenom listan innan du fortsätter.</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Gör bytet nu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Everything that had come to the laptop until now. It can be read there as before.</source>
        <translation>Allt som har kommit till datorn hittills. Det kan läsas där som förut.</translation>
    </message>
    <message>
        <source>It cannot close itself out. Do this on another laptop of the group afterwards.</source>
        <translation>Den kan inte ta bort sig själv. Gör det efteråt från en annan av gruppens datorer.</translation>
    </message>
    <message>
        <source>It gets nothing new, the others get a new key.</source>
        <translation>Den får inget nytt, och de andra får en ny nyckel.</translation>
    </message>
    <message>
        <source>It is asked for the new recovery key.</source>
        <translation>Den behövs för den nya återställningsnyckeln.</translation>
    </message>
    <message>
        <source>It opened the data now, or is the only one. Let somebody else in first.</source>
        <translation>Uppgifterna öppnades nu med den, eller så är den den enda. Ge först någon annan en egen lösenfras.</translation>
    </message>
    <message>
        <source>It opens the data on this laptop no more.</source>
        <translation>Den öppnar inte längre uppgifterna på den här datorn.</translation>
    </message>
    <message>
        <source>Laptop without a name</source>
        <translation>Dator utan namn</translation>
    </message>
    <message>
        <source>Last day in the group</source>
        <translation>Sista dagen i gruppen</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Gör en ny återställningsnyckel</translation>
    </message>
    <message>
        <source>No laptop of the group is known to be the leaver&apos;s.</source>
        <translation>Ingen av gruppens datorer anges höra till den som slutar.</translation>
    </message>
    <message>
        <source>Nobody has said whose it is.</source>
        <translation>Dess användare är inte angiven.</translation>
    </message>
    <message>
        <source>Nobody: only a laptop goes</source>
        <translation>Ingen: bara en dator tas bort</translation>
    </message>
    <message numerus="yes">
        <source>Passphrases removed from this laptop: %n.</source>
        <translation>
            <numerusform>Borttagna lösenfraser på den här datorn: %n.</numerusform>
            <numerusform>Borttagna lösenfraser på den här datorn: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints, saved files, and papers enclosed in mail.</source>
        <translation>Utskrifter, sparade filer och bilagor i e-post.</translation>
    </message>
    <message>
        <source>Recovery sheets of the other laptops: each laptop has its own, and it is made anew there.</source>
        <translation>De andra datorernas återställningsblanketter: varje dator har sin egen, och den förnyas där.</translation>
    </message>
    <message>
        <source>Remove the passphrase of {0}</source>
        <translation>Ta bort lösenfrasen: {0}</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Någon slutar</translation>
    </message>
    <message>
        <source>The chair leaves: see to the change of chair first, in the part “Changes”.</source>
        <translation>Ordföranden slutar: gör först ordförandebytet i delen ”Byten”.</translation>
    </message>
    <message>
        <source>The key&apos;s parts stop opening too. Share the new key out again in the settings.</source>
        <translation>Också nyckelns delar slutar öppna. Dela upp den nya nyckeln i inställningarna.</translation>
    </message>
    <message>
        <source>The membership ends {0}.</source>
        <translation>Medlemskapet upphör {0}.</translation>
    </message>
    <message>
        <source>The old sheet stops opening these data.</source>
        <translation>Den gamla blanketten öppnar inte längre de här uppgifterna.</translation>
    </message>
    <message>
        <source>The other laptops learn it when they next exchange changes.</source>
        <translation>De andra datorerna får veta det när de nästa gång byter ändringar.</translation>
    </message>
    <message>
        <source>The passphrase of {0} stays on this laptop</source>
        <translation>Lösenfrasen finns kvar på den här datorn: {0}</translation>
    </message>
    <message>
        <source>There is a new recovery key. Destroy the old sheet.</source>
        <translation>Återställningsnyckeln är ny. Förstör den gamla blanketten.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Det fanns inget att göra.</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>Detta görs</translation>
    </message>
    <message>
        <source>This laptop is the leaver&apos;s own</source>
        <translation>Den här datorn hör till den som slutar</translation>
    </message>
    <message>
        <source>To the laptops</source>
        <translation>Till datorerna</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Till vem?</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Skriv din lösenfras.</translation>
    </message>
    <message>
        <source>What the leaver may still hold</source>
        <translation>Vad den som slutar ännu kan ha kvar</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Vem slutar</translation>
    </message>
    <message>
        <source>Who leaves?</source>
        <translation>Vem slutar?</translation>
    </message>
    <message numerus="yes">
        <source>Who takes %n open task(s)</source>
        <translation>
            <numerusform>Vem tar %n öppen uppgift</numerusform>
            <numerusform>Vem tar %n öppna uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes the open tasks</source>
        <translation>Vem tar de öppna uppgifterna</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din lösenfras</translation>
    </message>
</context>
<context>
    <name>LetterButtons</name>
    <message>
        <source>Mail draft</source>
        <translation>Öppna ett e-postutkast</translation>
    </message>
    <message>
        <source>No program here opens drafts. Save the file and enclose it in a message yourself.</source>
        <translation>Inget program här öppnar utkast. Spara filen och bifoga den själv i ett meddelande.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Spara filen…</translation>
    </message>
    <message>
        <source>The message waits in your mail program. Add who receives it.</source>
        <translation>Meddelandet väntar i ditt e-postprogram. Lägg till mottagaren.</translation>
    </message>
</context>
<context>
    <name>LinkedPart</name>
    <message>
        <source>Add a linked plan</source>
        <translation>Lägg till en anknytande plan</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Lägg till en plan</translation>
    </message>
    <message>
        <source>Edit the linked plan</source>
        <translation>Ändra den anknytande planen</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>For example the safety plan, the equality plan and the crisis plan.</source>
        <translation>Till exempel säkerhetsplanen, jämställdhetsplanen och krisplanen.</translation>
    </message>
    <message>
        <source>Linked plan</source>
        <translation>Anknytande plan</translation>
    </message>
    <message>
        <source>Linked plans</source>
        <translation>Anknytande planer</translation>
    </message>
    <message>
        <source>No linked plans have been written down</source>
        <translation>Inga anknytande planer har antecknats</translation>
    </message>
    <message>
        <source>No review day</source>
        <translation>Ingen översynsdag</translation>
    </message>
    <message>
        <source>Plans that others keep: where they are, who approved them, and when they are looked at again.</source>
        <translation>Planer som finns på annat håll: var de finns, vem som godkände dem och när de ses över.</translation>
    </message>
    <message>
        <source>Remove the linked plan</source>
        <translation>Ta bort den anknytande planen</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Borttagen: {0}</translation>
    </message>
    <message>
        <source>Review by {0}</source>
        <translation>Översyn senast {0}</translation>
    </message>
    <message>
        <source>Review was due {0}</source>
        <translation>Översynen skulle vara {0}</translation>
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
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Here stands only where the plan is kept and when it is looked at again.</source>
        <translation>Här står bara var planen finns och när den ses över.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>May be left empty where the kind tells enough.</source>
        <translation>Kan lämnas tom om slaget säger tillräckligt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Ses över senast</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What plan</source>
        <translation>Vilken plan</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Var den finns</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Vem som sköter den</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Välj en logotyp</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Välj en logotyp…</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logotypen</translation>
    </message>
    <message>
        <source>This file is no picture that OHDesk can read. Choose an SVG or a PNG.</source>
        <translation>OHDesk kan inte läsa filen som en bild. Välj en SVG- eller PNG-bild.</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Utan logotyp</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>A look at the defect</source>
        <translation>Uppföljning av bristen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Hur är läget nu?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>Bild: {0}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>This picture could not be read. Save a copy and open it in another program.</source>
        <translation>Bilden kunde inte läsas. Spara en kopia och öppna den i ett annat program.</translation>
    </message>
    <message>
        <source>What has been done, what comes next</source>
        <translation>Vad har gjorts, vad händer härnäst</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Vad man såg</translation>
    </message>
    <message>
        <source>Write the day of the look.</source>
        <translation>Skriv uppföljningens datum.</translation>
    </message>
</context>
<context>
    <name>LooseNotes</name>
    <message>
        <source>Alt with the number of an item files the current note there. Delete takes it away.</source>
        <translation>Alt och ärendets nummer flyttar den valda anteckningen dit. Delete tar bort den.</translation>
    </message>
    <message>
        <source>Everything said has its place.</source>
        <translation>Allt som sagts har sin plats.</translation>
    </message>
    <message>
        <source>File a note</source>
        <translation>Flytta en anteckning</translation>
    </message>
    <message>
        <source>Filed to: {0}</source>
        <translation>Skrivet till ärendet: {0}</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Lösa anteckningar</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Ta bort en anteckning</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Left out on purpose this year</source>
        <translation>Lämnas bort med avsikt i år</translation>
    </message>
    <message>
        <source>Or somewhere else, in words</source>
        <translation>Eller någon annanstans, med egna ord</translation>
    </message>
    <message>
        <source>Paragraph of the minutes</source>
        <translation>Punkt i promemorian</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Var det syns</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>eftersom …</translation>
    </message>
    <message>
        <source>for example the board&apos;s decision and its number</source>
        <translation>till exempel nämndens beslut och dess nummer</translation>
    </message>
    <message>
        <source>no particular paragraph</source>
        <translation>ingen särskild punkt</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>added: “{0}”</source>
        <translation>tillagt: ”{0}”</translation>
    </message>
    <message>
        <source>removed: “{0}”</source>
        <translation>borttaget: ”{0}”</translation>
    </message>
</context>
<context>
    <name>MatterDialog</name>
    <message>
        <source>For example the student council</source>
        <translation>Till exempel elevkåren</translation>
    </message>
    <message>
        <source>General matters only, nobody&apos;s name.</source>
        <translation>Bara allmänna frågor, inga namn.</translation>
    </message>
    <message>
        <source>Gets the answer when the matter is closed.</source>
        <translation>Får svar när ärendet är avslutat.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Ge ärendet en rubrik.</translation>
    </message>
    <message>
        <source>Goal of the year&apos;s plan</source>
        <translation>Mål i årsplanen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Väckt av</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Waiting matter</source>
        <translation>Väntande ärende</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Vilka deltar</translation>
    </message>
</context>
<context>
    <name>MatterHistory</name>
    <message>
        <source>History of this matter</source>
        <translation>Ärendets historia</translation>
    </message>
    <message>
        <source>Open the meeting: {0}</source>
        <translation>Öppna mötet: {0}</translation>
    </message>
    <message>
        <source>Task: {0} ({1})</source>
        <translation>Uppgift: {0} ({1})</translation>
    </message>
    <message>
        <source>This is the first time.</source>
        <translation>Ärendet är uppe för första gången.</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>Goes on from the earlier plan.</source>
        <translation>Fortsätter från den förra planen.</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>Hur långt har den kommit?</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Measure {0}</source>
        <translation>Åtgärd {0}</translation>
    </message>
    <message>
        <source>Move measure {0} to another time</source>
        <translation>Flytta åtgärd {0} till en annan tid</translation>
    </message>
    <message>
        <source>Moved {0}</source>
        <translation>Flyttad {0}</translation>
    </message>
    <message>
        <source>Progress of measure {0}</source>
        <translation>Framsteg i åtgärd {0}</translation>
    </message>
    <message>
        <source>Remove measure {0}</source>
        <translation>Ta bort åtgärd {0}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>State of measure {0}</source>
        <translation>Läget för åtgärd {0}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Tidtabell</translation>
    </message>
    <message>
        <source>When measure {0} is done</source>
        <translation>Tidtabell för åtgärd {0}</translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Who is in charge of measure {0}</source>
        <translation>Ansvarig för åtgärd {0}</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Add a measure</source>
        <translation>Lägg till en åtgärd</translation>
    </message>
    <message>
        <source>Add a measure and press Enter</source>
        <translation>Skriv en åtgärd och tryck Enter</translation>
    </message>
    <message>
        <source>Edit the measure</source>
        <translation>Redigera åtgärden</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Move the measure</source>
        <translation>Flytta åtgärden</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Ta bort åtgärden</translation>
    </message>
</context>
<context>
    <name>MeetingClock</name>
    <message>
        <source>The meeting ends about {0}</source>
        <translation>Mötet slutar ungefär kl. {0}</translation>
    </message>
    <message>
        <source>The meeting ends about {0}, {1} min early</source>
        <translation>Mötet slutar ungefär kl. {0}, {1} min tidigare</translation>
    </message>
    <message>
        <source>The meeting ends about {0}, {1} min late</source>
        <translation>Mötet slutar ungefär kl. {0}, {1} min över</translation>
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
        <translation>{0} min kvar</translation>
    </message>
    <message>
        <source>{0} min over</source>
        <translation>{0} min över</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>A rhythm gives the whole school year its days; each agenda begins from a template.</source>
        <translation>En rytm ger hela läsårets mötesdagar, och varje föredragningslista börjar från en färdig mall.</translation>
    </message>
    <message>
        <source>Coming meetings</source>
        <translation>Kommande möten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Earlier meetings</source>
        <translation>Tidigare möten</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Kalla till mötet</translation>
    </message>
    <message>
        <source>Make the first meeting</source>
        <translation>Skapa det första mötet</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Möte {0}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Inga möten än</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>Plan the school year</source>
        <translation>Planera läsåret</translation>
    </message>
    <message>
        <source>Prepare the agenda</source>
        <translation>Förbered föredragningslistan</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Läsår</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Theme or place</source>
        <translation>Tema eller plats</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Utan datum</translation>
    </message>
</context>
<context>
    <name>MeetingPlaceCard</name>
    <message numerus="yes">
        <source>%n file(s) could not be written there and will be tried again.</source>
        <translation>
            <numerusform>%n fil kunde inte sparas där; ett nytt försök görs.</numerusform>
            <numerusform>%n filer kunde inte sparas där; ett nytt försök görs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this laptop&apos;s changes laid down for the others.</source>
        <translation>
            <numerusform>%n fil med den här datorns ändringar lades fram åt de andra.</numerusform>
            <numerusform>%n filer med den här datorns ändringar lades fram åt de andra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) read otherwise here than where written. Update OHDesk and compare.</source>
        <translation>
            <numerusform>%n text visas annorlunda här än hos den som skrev den. Uppdatera OHDesk och jämför.</numerusform>
            <numerusform>%n texter visas annorlunda här än hos den som skrev dem. Uppdatera OHDesk och jämför.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder or a stick that the laptops reach. Only the group&apos;s laptops can read what lies there; your own data stay on this laptop.</source>
        <translation>En mapp eller ett minne som datorerna når. Bara gruppens datorer kan läsa det som finns där. Dina egna uppgifter stannar på den här datorn.</translation>
    </message>
    <message>
        <source>A server (SFTP or WebDAV) would do as well: ask your IT support for OHDesk&apos;s addition “servers”.</source>
        <translation>Även en server (SFTP eller WebDAV) skulle gå bra: be IT-stödet om OHDesks tillägg ”servers”.</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>Välj en annan mapp…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Byt ändringar nu</translation>
    </message>
    <message>
        <source>Last exchanged {0}</source>
        <translation>Byttes senast {0}</translation>
    </message>
    <message>
        <source>No folder is in use: changes travel as files, enclosed in mail.</source>
        <translation>Ingen mapp används: ändringarna går som filer, bifogade till e-post.</translation>
    </message>
    <message>
        <source>Not exchanged yet</source>
        <translation>Inte bytt än</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Inget nytt på någondera sidan.</translation>
    </message>
    <message>
        <source>Only the group&apos;s laptops can read what lies there; your own data stay on this laptop.</source>
        <translation>Bara gruppens datorer kan läsa det som finns där. Dina egna uppgifter stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Gemensam mapp</translation>
    </message>
    <message>
        <source>Shared server</source>
        <translation>Gemensam server</translation>
    </message>
    <message>
        <source>Some changes are still on their way.</source>
        <translation>En del ändringar är ännu på väg.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Sluta använda</translation>
    </message>
    <message>
        <source>The server shows another key than before. Nothing was sent. Look at it: Use a server…</source>
        <translation>Servern visar en annan nyckel än förut. Ingenting skickades. Titta på den: Använd en server…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>Använd en server…</translation>
    </message>
    <message>
        <source>Where the group&apos;s laptops meet</source>
        <translation>Var gruppens datorer möts</translation>
    </message>
    <message>
        <source>Words taken out are still in files that could not be deleted. Delete these by hand: {0}</source>
        <translation>Borttagna ord finns kvar i filer som inte kunde raderas. Radera dem för hand: {0}</translation>
    </message>
    <message>
        <source>does not work now</source>
        <translation>fungerar inte nu</translation>
    </message>
    <message>
        <source>exchanging</source>
        <translation>byter</translation>
    </message>
    <message>
        <source>needs an update</source>
        <translation>behöver uppdateras</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fungerar</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message numerus="yes">
        <source>%n note(s) have no item yet, and the minutes do not show them.</source>
        <translation>
            <numerusform>%n anteckning hör ännu inte till något ärende. Den syns inte i promemorian.</numerusform>
            <numerusform>%n anteckningar hör ännu inte till något ärende. De syns inte i promemorian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed for good.</source>
        <translation>
            <numerusform>%n ställe togs bort för gott.</numerusform>
            <numerusform>%n ställen togs bort för gott.</numerusform>
        </translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alla möten</translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation>Godkänd och låst</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Godkänn…</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Börja mötet</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Ställ in mötet</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Ställ in mötet…</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>File them</source>
        <translation>Skriv in dem</translation>
    </message>
    <message>
        <source>Give for checking</source>
        <translation>Ge för granskning</translation>
    </message>
    <message>
        <source>Keep the agenda as a template…</source>
        <translation>Spara föredragningslistan som mall…</translation>
    </message>
    <message>
        <source>Kept as a template: {0}</source>
        <translation>Sparad som mall: {0}</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Gör ett likadant</translation>
    </message>
    <message>
        <source>Mark as invited</source>
        <translation>Märk som sammankallat</translation>
    </message>
    <message>
        <source>Marked as invited.</source>
        <translation>Mötet är märkt som sammankallat.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Möte {0}</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Flytta till en annan dag</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Flytta till en annan dag…</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Planera på nytt</translation>
    </message>
    <message>
        <source>Plan it for another day…</source>
        <translation>Planera till en annan dag…</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Gör om (Ctrl+Skift+Z)</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Ta bort mötet</translation>
    </message>
    <message>
        <source>Remove the meeting…</source>
        <translation>Ta bort mötet…</translation>
    </message>
    <message>
        <source>Remove words from the approved minutes…</source>
        <translation>Ta bort ord ur den godkända promemorian…</translation>
    </message>
    <message>
        <source>State of the minutes</source>
        <translation>Promemorians läge</translation>
    </message>
    <message>
        <source>The meeting disappears from the list with its agenda and texts.</source>
        <translation>Mötet försvinner från listan med sin föredragningslista och sina texter.</translation>
    </message>
    <message>
        <source>The meeting is now on {0}.</source>
        <translation>Mötets nya tid: {0}.</translation>
    </message>
    <message>
        <source>The meeting is planned again.</source>
        <translation>Mötet är planerat igen.</translation>
    </message>
    <message>
        <source>The meeting stays in the list as cancelled, and its items wait for the next meeting.</source>
        <translation>Mötet blir kvar i listan som inställt, och dess ärenden väntar på nästa möte.</translation>
    </message>
    <message>
        <source>To the invitation</source>
        <translation>Till kallelsen</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Till mötet</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>Till promemorian</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ångra (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s) cancelled.</source>
        <translation>
            <numerusform>%n möte inställt.</numerusform>
            <numerusform>%n möten inställda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) changed.</source>
        <translation>
            <numerusform>%n möte ändrat.</numerusform>
            <numerusform>%n möten ändrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) made.</source>
        <translation>
            <numerusform>%n möte skapat.</numerusform>
            <numerusform>%n möten skapade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) removed.</source>
        <translation>
            <numerusform>%n möte borttaget.</numerusform>
            <numerusform>%n möten borttagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda templates…</source>
        <translation>Mallar för föredragningslistor…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>More about meetings</source>
        <translation>Mer om möten</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Plan the school year</source>
        <translation>Planera läsåret</translation>
    </message>
    <message>
        <source>The meeting was removed.</source>
        <translation>Mötet togs bort.</translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation>Planen är sparad.</translation>
    </message>
    <message>
        <source>This is the copy. Give it a day.</source>
        <translation>Det här är det nya, likadana mötet. Ge det en dag.</translation>
    </message>
    <message>
        <source>To the invitation</source>
        <translation>Till kallelsen</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>A student or a guardian may stand here by role only, without a name.</source>
        <translation>En elev, studerande eller vårdnadshavare kan antecknas bara med roll, utan namn.</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Hidden while others see this screen</source>
        <translation>Dolt medan andra ser skärmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Företräder</translation>
    </message>
    <message>
        <source>Proposed only; the chair of the group above confirms</source>
        <translation>Endast föreslagen; ordföranden för gruppen ovanför bekräftar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Uppdrag i gruppen</translation>
    </message>
    <message>
        <source>Sits for</source>
        <translation>Företräder</translation>
    </message>
    <message>
        <source>Takes part in every meeting</source>
        <translation>Deltar i varje möte</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Den sista dagen är före den första.</translation>
    </message>
    <message>
        <source>Title, if another</source>
        <translation>Titel, om någon annan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Write a name, or choose a role.</source>
        <translation>Skriv ett namn eller välj en roll.</translation>
    </message>
    <message>
        <source>for example class teacher, year 5</source>
        <translation>till exempel klasslärare i åk 5</translation>
    </message>
    <message>
        <source>no body of the table</source>
        <translation>ingen instans i tabellen</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Add a member</source>
        <translation>Lägg till en medlem</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Importera en lista…</translation>
    </message>
    <message>
        <source>Chairs {0}</source>
        <translation>Ordförande: {0}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Inga medlemmar än</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Öppna {0}</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Skriv ut förteckningen</translation>
    </message>
    <message>
        <source>Show those who have left</source>
        <translation>Visa dem som lämnat gruppen</translation>
    </message>
    <message>
        <source>Write them one by one, or bring in a list from Word or Excel. No list of students here.</source>
        <translation>Skriv in medlemmarna en och en eller importera en lista från Word eller Excel. Elevförteckningar tas inte in här.</translation>
    </message>
    <message>
        <source>sits here by that</source>
        <translation>medlem på den grunden</translation>
    </message>
</context>
<context>
    <name>MembersImportDialog</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n&#xa0;medlem</numerusform>
            <numerusform>%n&#xa0;medlemmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Lägg till i gruppen</translation>
    </message>
    <message>
        <source>Bring in members</source>
        <translation>Importera medlemmar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Members in the list</source>
        <translation>Medlemmar i listan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>One member on a line: name, role, e-mail</source>
        <translation>En medlem per rad: namn, roll, e-post</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
</context>
<context>
    <name>MembersPart</name>
    <message>
        <source>Add to the group</source>
        <translation>Lägg till i gruppen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Confirm the members</source>
        <translation>Bekräfta medlemmarna</translation>
    </message>
    <message>
        <source>Confirm the members of {0}</source>
        <translation>Bekräfta medlemmarna: {0}</translation>
    </message>
    <message>
        <source>Confirmed: {0}</source>
        <translation>Bekräftad: {0}</translation>
    </message>
    <message>
        <source>Edit the member</source>
        <translation>Redigera medlemmen</translation>
    </message>
    <message>
        <source>Leaves the group today: {0}</source>
        <translation>Lämnar gruppen i dag: {0}</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Gruppens medlemmar</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Ny medlem</translation>
    </message>
    <message>
        <source>Proposed by the groups below</source>
        <translation>Förslag från grupperna under</translation>
    </message>
    <message>
        <source>Remove the member</source>
        <translation>Ta bort medlemmen</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Borttagen: {0}</translation>
    </message>
    <message>
        <source>The laptop still shares the work: see to it in the part “Laptops”.</source>
        <translation>Datorn är ännu med: ta bort den i delen ”Bärbara datorer”.</translation>
    </message>
    <message>
        <source>They sit in their group once the chair of this one has confirmed it.</source>
        <translation>De är medlemmar i sin grupp när ordföranden för den här gruppen har bekräftat det.</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Vilka fortsätter</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message numerus="yes">
        <source>%n remark(s) wait</source>
        <translation>
            <numerusform>%n anmärkning väntar</numerusform>
            <numerusform>%n anmärkningar väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Before approval</source>
        <translation>Före godkännandet</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Avslutades</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>How far the minutes are</source>
        <translation>Hur långt promemorian har kommit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Next remark (F8)</source>
        <translation>Nästa anmärkning (F8)</translation>
    </message>
    <message>
        <source>No remarks wait.</source>
        <translation>Inga anmärkningar väntar.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Inget att anmärka på.</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Öppnades</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Preview the published copy</source>
        <translation>Visa den offentliga versionen</translation>
    </message>
    <message>
        <source>Remark on the whole</source>
        <translation>Anmärk på hela promemorian</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Show what others see</source>
        <translation>Visa vad andra ser</translation>
    </message>
    <message>
        <source>Since {0}, when they were given for checking</source>
        <translation>Gavs för granskning {0}; därefter</translation>
    </message>
    <message>
        <source>State of the minutes</source>
        <translation>Promemorians läge</translation>
    </message>
    <message>
        <source>The group&apos;s way: {0}</source>
        <translation>Gruppens sätt: {0}</translation>
    </message>
    <message>
        <source>They stand here only: never in print, in the record or in what is sent.</source>
        <translation>De finns bara här: inte i utskrifter, i den godkända promemorian eller i försändelser.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Vad andra ser</translation>
    </message>
    <message>
        <source>What the group reads</source>
        <translation>Vad gruppen läser</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Vem som får läsa</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Give the new day.</source>
        <translation>Ange den nya dagen.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Flytta mötet</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Flytta till en annan dag</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>Flytta till en annan tid</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>Now {0}. The agenda and everything in it goes along.</source>
        <translation>Nu {0}. Föredragningslistan och allt som hör till den följer med.</translation>
    </message>
    <message>
        <source>Now: {0}. The old time and the reason stay in the measure&apos;s history.</source>
        <translation>Nu: {0}. Den tidigare tiden och orsaken stannar i åtgärdens historia.</translation>
    </message>
    <message>
        <source>Ready by the end of</source>
        <translation>Klar senast i slutet av</translation>
    </message>
    <message>
        <source>The group has another meeting on that day.</source>
        <translation>Gruppen har ett annat möte den dagen.</translation>
    </message>
    <message>
        <source>The school does not work then.</source>
        <translation>Skolan har ingen arbetsdag då.</translation>
    </message>
    <message>
        <source>Those invited have to be told: the invitation waits to be sent again.</source>
        <translation>De inbjudna måste få veta det: kallelsen väntar på att skickas på nytt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>for example The room is not free before spring</source>
        <translation>till exempel Rummet blir ledigt först på våren</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>Make a new key</source>
        <translation>Gör en ny nyckel</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Gör en ny återställningsnyckel</translation>
    </message>
    <message>
        <source>The old sheet, and parts that were shared out, stop working for these data; copies made before today still open with them.</source>
        <translation>Den gamla blanketten och delar som har delats ut öppnar inte längre de här uppgifterna. Kopior som gjorts före i dag öppnas fortfarande med dem.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din lösenfras</translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>Sammanlagt %n minut</numerusform>
            <numerusform>Sammanlagt %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Föredragningslista</translation>
    </message>
    <message>
        <source>As last time, if left open.</source>
        <translation>Som senast, om fältet lämnas tomt.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Skapa mötet</translation>
    </message>
    <message>
        <source>May stay open for now.</source>
        <translation>Kan lämnas öppet tills vidare.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Plain agenda</source>
        <translation>Kort föredragningslista</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Almost strong enough.</source>
        <translation>Nästan tillräckligt stark.</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>Lätt att gissa.</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do with each other: easy to remember, hard to guess.</source>
        <translation>Minst fyra ord som inte hör ihop: lätta att minnas, svåra att gissa.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Still easy to guess.</source>
        <translation>Ännu lätt att gissa.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Very easy to guess.</source>
        <translation>Mycket lätt att gissa.</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>Begin the plan</source>
        <translation>Börja på planen</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Slag av plan</translation>
    </message>
    <message>
        <source>Measures by themes over several years, to change a way of working.</source>
        <translation>Åtgärder enligt teman under flera år, när ett arbetssätt förändras.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Läsår</translation>
    </message>
    <message>
        <source>The education provider&apos;s student welfare plan with its points for each school; section 13 of the Act lists its contents.</source>
        <translation>Utbildningsanordnarens elevhälsoplan med punkter för varje läroanstalt; innehållet räknas upp i 13 § i lagen om elev- och studerandevård.</translation>
    </message>
    <message>
        <source>The group&apos;s own working document for one school year.</source>
        <translation>Gruppens eget arbetsdokument för ett läsår.</translation>
    </message>
    <message>
        <source>The wellbeing services county&apos;s plan; section 13 a of the Act lists its contents.</source>
        <translation>Välfärdsområdets regionala elevhälsoplan; innehållet räknas upp i 13 a § i lagen om elev- och studerandevård.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>for example Student welfare plan 2026–2029</source>
        <translation>till exempel Elevhälsoplan 2026–2029</translation>
    </message>
</context>
<context>
    <name>NewVaultPage</name>
    <message>
        <source>As you call it yourselves; it stands on every document.</source>
        <translation>Det namn ni själva använder. Det syns på alla dokument.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Välj en lösenfras.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Create new</source>
        <translation>Skapa nya uppgifter</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Skapar…</translation>
    </message>
    <message>
        <source>Form of education</source>
        <translation>Utbildningsform</translation>
    </message>
    <message>
        <source>Four things now; the rest can wait.</source>
        <translation>Fyra saker nu, resten kan vänta.</translation>
    </message>
    <message>
        <source>Group&apos;s name</source>
        <translation>Gruppens namn</translation>
    </message>
    <message>
        <source>Recovery file (*.json)</source>
        <translation>Återställningsfil (*.json)</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Student welfare group</source>
        <translation>Elevhälsogruppen</translation>
    </message>
    <message>
        <source>That is not a provider&apos;s recovery file. Ask the provider for it again.</source>
        <translation>Det här är inte utbildningsanordnarens återställningsfil. Be anordnaren om den på nytt.</translation>
    </message>
    <message>
        <source>The education provider gave a recovery file…</source>
        <translation>Återställningsfil från utbildningsanordnaren…</translation>
    </message>
    <message>
        <source>The education provider {0} can recover these data too.</source>
        <translation>Också utbildningsanordnaren {0} kan återställa de här uppgifterna.</translation>
    </message>
    <message>
        <source>The provider&apos;s recovery file</source>
        <translation>Utbildningsanordnarens återställningsfil</translation>
    </message>
    <message>
        <source>Type the group&apos;s name.</source>
        <translation>Skriv gruppens namn.</translation>
    </message>
    <message>
        <source>Type the school&apos;s name.</source>
        <translation>Skriv skolans namn.</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>See what came…</source>
        <translation>Se vad som kom…</translation>
    </message>
    <message>
        <source>The group&apos;s whole work came to this laptop.</source>
        <translation>Gruppens hela arbete kom till den här datorn.</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n change(s)</source>
        <translation>
            <numerusform>{0}: %n ändring</numerusform>
            <numerusform>{0}: %n ändringar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsSectionRow</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goal of section {0}</source>
        <translation>Mål för avsnitt {0}</translation>
    </message>
    <message>
        <source>Remove section {0}</source>
        <translation>Ta bort avsnitt {0}</translation>
    </message>
    <message>
        <source>Text of section {0}</source>
        <translation>Text i avsnitt {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Title of section {0}</source>
        <translation>Rubrik för avsnitt {0}</translation>
    </message>
    <message>
        <source>What do we tell? A line that begins with - becomes a list.</source>
        <translation>Vad berättar vi? En rad som börjar med ett bindestreck blir en lista.</translation>
    </message>
    <message>
        <source>no particular goal</source>
        <translation>inget särskilt mål</translation>
    </message>
</context>
<context>
    <name>NewsletterDialog</name>
    <message numerus="yes">
        <source>%n meeting(s) left out: the minutes are not approved or not public.</source>
        <translation>
            <numerusform>%n möte lämnades bort: promemorian är inte godkänd och offentlig.</numerusform>
            <numerusform>%n möten lämnades bort: promemorian är inte godkänd och offentlig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) here may be about one student. Look at them before it goes out.</source>
        <translation>
            <numerusform>%n ställe kan handla om en enskild elev. Titta på det innan brevet går ut.</numerusform>
            <numerusform>%n ställen kan handla om en enskild elev. Titta på dem innan brevet går ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) came.</source>
        <translation>
            <numerusform>%n avsnitt kom till.</numerusform>
            <numerusform>%n avsnitt kom till.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sentence or two that everybody reads</source>
        <translation>En mening eller två som alla läser</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Lägg till ett avsnitt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is to be read.</source>
        <translation>Kopierat. Klistra in det där det ska läsas.</translation>
    </message>
    <message>
        <source>Copy the text for Wilma</source>
        <translation>Kopiera texten för Wilma</translation>
    </message>
    <message>
        <source>Draft: saved by itself, numbered when it is published</source>
        <translation>Utkast: sparas av sig självt, numreras när det publiceras</translation>
    </message>
    <message>
        <source>Edit the newsletter</source>
        <translation>Redigera nyhetsbrevet</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>Flytta avsnittet</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Nyhetsbrev</translation>
    </message>
    <message>
        <source>Not said in this language yet:</source>
        <translation>Ännu inte sagt på det här språket:</translation>
    </message>
    <message>
        <source>Number {0}, published {1}</source>
        <translation>Nummer {0}, publicerat {1}</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publicera ändå</translation>
    </message>
    <message>
        <source>Published as number {0}. Hand it on: print it, copy the text, or save the page.</source>
        <translation>Publicerat som nummer {0}. För det vidare: skriv ut, kopiera texten eller spara sidan.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Ta bort avsnittet</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Spara som webbsida</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Suggest contents</source>
        <translation>Föreslå innehåll</translation>
    </message>
    <message>
        <source>There is nothing new to tell.</source>
        <translation>Inget nytt att berätta hittades.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>for example News of our shared wellbeing</source>
        <translation>till exempel Nytt om vårt gemensamma välbefinnande</translation>
    </message>
</context>
<context>
    <name>NewsletterRow</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Newsletter without a title</source>
        <translation>Nyhetsbrev utan rubrik</translation>
    </message>
    <message>
        <source>Number {0}</source>
        <translation>Nummer {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Öppna: {0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>Write it in Finnish too</source>
        <translation>Skriv det på finska också</translation>
    </message>
    <message>
        <source>Write it in Swedish too</source>
        <translation>Skriv det på svenska också</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>på finska</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>på svenska</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>OHDesk is a working tool: what counts is the copy in records management. What you note here stands on every copy that is printed from now on.</source>
        <translation>OHDesk är ett arbetsredskap: det officiella exemplaret finns i ärendehanteringen. Det du antecknar här står från och med nu på varje utskrift.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Where the official copy is: {0}</source>
        <translation>Var det officiella exemplaret finns: {0}</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>for example HARJ/123/2026</source>
        <translation>till exempel HARJ/123/2026</translation>
    </message>
    <message>
        <source>for example case management</source>
        <translation>till exempel ärendehanteringen</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Leave out (Delete)</source>
        <translation>Lämna bort (Delete)</translation>
    </message>
    <message>
        <source>Let it lapse…</source>
        <translation>Låt förfalla…</translation>
    </message>
    <message>
        <source>Take onto the agenda (Enter)</source>
        <translation>Ta med på föredragningslistan (Enter)</translation>
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
        <translation>Ändra anteckningen…</translation>
    </message>
    <message>
        <source>Files were made on {0}; the diary number is not noted yet.</source>
        <translation>Filerna gjordes {0}. Diarienumret är inte antecknat ännu.</translation>
    </message>
    <message>
        <source>Hand on to records management: {0}</source>
        <translation>Leverera till ärendehanteringen: {0}</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Leverera…</translation>
    </message>
    <message>
        <source>Not handed on to records management yet.</source>
        <translation>Har inte levererats till ärendehanteringen ännu.</translation>
    </message>
    <message>
        <source>Note the number of the official copy: {0}</source>
        <translation>Anteckna det officiella exemplarets nummer: {0}</translation>
    </message>
    <message>
        <source>Note the number…</source>
        <translation>Anteckna numret…</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>Add a person…</source>
        <translation>Lägg till en person…</translation>
    </message>
    <message>
        <source>Add the person to the group&apos;s members first.</source>
        <translation>Lägg först till personen som medlem i gruppen.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Byt lösenfras…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Byt…</translation>
    </message>
    <message>
        <source>Copies made before today still open with the person&apos;s passphrase.</source>
        <translation>Tidigare kopior öppnas fortfarande med personens lösenfras.</translation>
    </message>
    <message>
        <source>Everybody opens with a passphrase of their own, chosen at this laptop.</source>
        <translation>Var och en öppnar uppgifterna med sin egen lösenfras, som väljs på den här datorn.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Gör en ny nyckel…</translation>
    </message>
    <message>
        <source>Memos that you confirm carry this name.</source>
        <translation>Promemorior som du bekräftar får det här namnet.</translation>
    </message>
    <message>
        <source>No sheet on one page is in force</source>
        <translation>Ingen blankett på en sida är i kraft</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Inte angivet än</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Inte prövad än</translation>
    </message>
    <message>
        <source>Only you know it; nobody can look it up.</source>
        <translation>Bara du känner till den, och ingen kan slå upp den.</translation>
    </message>
    <message>
        <source>Opens with a passphrase</source>
        <translation>Öppnar med lösenfras</translation>
    </message>
    <message>
        <source>Parts not tried yet</source>
        <translation>delarna har inte prövats ännu</translation>
    </message>
    <message>
        <source>Parts tried {0}</source>
        <translation>delarna prövade {0}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message>
        <source>Several holders can each keep a part: one alone opens nothing, two or more together do.</source>
        <translation>Flera innehavare kan förvara var sin del: en ensam öppnar ingenting, två eller flera tillsammans gör det.</translation>
    </message>
    <message>
        <source>Share out anew…</source>
        <translation>Dela upp på nytt…</translation>
    </message>
    <message>
        <source>Share the key out…</source>
        <translation>Dela upp återställningsnyckeln…</translation>
    </message>
    <message>
        <source>Shared out to nobody</source>
        <translation>Inte uppdelad</translation>
    </message>
    <message>
        <source>Shared out: any {0} of {1} parts open</source>
        <translation>Uppdelad i {1} delar: {0} tillsammans öppnar</translation>
    </message>
    <message>
        <source>The education provider can recover the data.</source>
        <translation>Utbildningsanordnaren kan återställa uppgifterna.</translation>
    </message>
    <message>
        <source>The key on paper opens the data when a passphrase is forgotten.</source>
        <translation>Nyckeln på papper öppnar uppgifterna om lösenfrasen glöms bort.</translation>
    </message>
    <message>
        <source>The key opens the data. Put the sheets back in their places.</source>
        <translation>Nyckeln öppnar uppgifterna. Lägg blanketterna tillbaka på sina ställen.</translation>
    </message>
    <message>
        <source>The passphrase has been changed.</source>
        <translation>Lösenfrasen har bytts.</translation>
    </message>
    <message>
        <source>The person can now open these data.</source>
        <translation>Personen kan nu öppna uppgifterna.</translation>
    </message>
    <message>
        <source>The recovery key opens the data. Put the sheet back in its place.</source>
        <translation>Återställningsnyckeln öppnar uppgifterna. Lägg tillbaka blanketten på sin plats.</translation>
    </message>
    <message>
        <source>Tried {0}</source>
        <translation>Prövad {0}</translation>
    </message>
    <message>
        <source>Try it by {0}.</source>
        <translation>Pröva den senast {0}.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Pröva nu</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Pröva…</translation>
    </message>
    <message>
        <source>Try the parts…</source>
        <translation>Pröva delarna…</translation>
    </message>
    <message>
        <source>Who can open</source>
        <translation>Vem kan öppna</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>{0} can no longer open these data on this laptop.</source>
        <translation>{0} kan inte längre öppna uppgifterna på den här datorn.</translation>
    </message>
    <message>
        <source>{0} can then no longer open these data on this laptop.</source>
        <translation>{0} kan därefter inte längre öppna uppgifterna på den här datorn.</translation>
    </message>
</context>
<context>
    <name>OrderedColumn</name>
    <message>
        <source>Place {0} of {1}</source>
        <translation>Plats {0} av {1}</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer from {0}</source>
        <translation>Svar från {0}</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Svarsdag</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Vem svarade</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Change of kind</source>
        <translation>Byte av slag</translation>
    </message>
    <message>
        <source>Kind or removal</source>
        <translation>Byt slag eller ta bort</translation>
    </message>
    <message>
        <source>Proposed to</source>
        <translation>Till vem det föreslås</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove an outcome</source>
        <translation>Ta bort en överenskommelse</translation>
    </message>
    <message>
        <source>To whom, for example the head of education</source>
        <translation>Till vem, till exempel bildningsdirektören</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad man kom fram till</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n sida skickad till skrivaren.</numerusform>
            <numerusform>%n sidor skickade till skrivaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Välj en annan plats…</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is to be read.</source>
        <translation>Kopierat. Klistra in det där det ska läsas.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopieras…</translation>
    </message>
    <message>
        <source>Could not be saved there: the folder is closed for writing, or another program has the file open.</source>
        <translation>Kunde inte sparas: mappen är skrivskyddad, eller så är filen öppen i ett annat program.</translation>
    </message>
    <message>
        <source>No program here opens this file. Save a copy of it instead.</source>
        <translation>Inget program på den här datorn öppnar filen. Spara en kopia i stället.</translation>
    </message>
    <message>
        <source>Opened as a copy for reading. The copy goes when OHDesk locks.</source>
        <translation>Öppnad som läskopia. Kopian försvinner när OHDesk låses.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Printing: page {0} of {1}</source>
        <translation>Skrivs ut: sida {0} av {1}</translation>
    </message>
    <message>
        <source>Save it as an ordinary PDF</source>
        <translation>Spara som en vanlig PDF</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparas…</translation>
    </message>
    <message>
        <source>There are no such pages. Choose pages from 1 to {0}.</source>
        <translation>Sådana sidor finns inte. Välj sidor mellan 1 och {0}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
</context>
<context>
    <name>OutgoingText</name>
    <message>
        <source>Copied. Paste it where it is to be read.</source>
        <translation>Kopierat. Klistra in texten där den ska läsas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Kopiera: {0}</translation>
    </message>
    <message>
        <source>Draft a mail</source>
        <translation>Skriv ett mejl</translation>
    </message>
    <message>
        <source>Draft a mail: {0}</source>
        <translation>Skriv ett mejl: {0}</translation>
    </message>
    <message>
        <source>No mail program took it, so it was copied. Paste it into a message.</source>
        <translation>Inget e-postprogram tog emot texten, så den kopierades. Klistra in den i ett meddelande.</translation>
    </message>
    <message>
        <source>The message waits in your mail program.</source>
        <translation>Meddelandet väntar i ditt e-postprogram.</translation>
    </message>
</context>
<context>
    <name>OutsideDialog</name>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: copy the message or draft a mail. The answer is written on the page Agreed.</source>
        <translation>Ingenting skickas av sig självt: kopiera meddelandet eller skapa ett e-postutkast. Svaret antecknas på sidan Överenskommet.</translation>
    </message>
    <message>
        <source>Propose and wait for the answer</source>
        <translation>Föreslå och vänta på svaret</translation>
    </message>
    <message>
        <source>Propose to {0}</source>
        <translation>Föreslås: {0}</translation>
    </message>
    <message>
        <source>Send to a group outside this program</source>
        <translation>Skicka till en grupp utanför det här programmet</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Vad som föreslås</translation>
    </message>
    <message>
        <source>Write to whom it is proposed.</source>
        <translation>Skriv till vem förslaget går.</translation>
    </message>
    <message>
        <source>Write what is proposed.</source>
        <translation>Skriv vad som föreslås.</translation>
    </message>
    <message>
        <source>for example the municipality&apos;s technical services</source>
        <translation>till exempel kommunens tekniska väsende</translation>
    </message>
</context>
<context>
    <name>OwnerField</name>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
</context>
<context>
    <name>PackDifferencesDialog</name>
    <message>
        <source>Different from the pack: {0}</source>
        <translation>Skillnader mot paketet: {0}</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Behåll våra</translation>
    </message>
    <message>
        <source>Name and use</source>
        <translation>Namn och användning</translation>
    </message>
    <message>
        <source>Not in our template</source>
        <translation>Inte i vår mall</translation>
    </message>
    <message>
        <source>Not in the pack</source>
        <translation>Inte i paketet</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Vår</translation>
    </message>
    <message>
        <source>Remove our item {0}</source>
        <translation>Ta bort vårt ärende {0}</translation>
    </message>
    <message>
        <source>Take the pack&apos;s item {0}</source>
        <translation>Ta paketets ärende {0}</translation>
    </message>
    <message>
        <source>Take the pack&apos;s name and use</source>
        <translation>Ta paketets namn och användning</translation>
    </message>
    <message>
        <source>The pack&apos;s</source>
        <translation>Paketets</translation>
    </message>
    <message>
        <source>The template is what the pack brought.</source>
        <translation>Mallen är sådan som paketet förde den.</translation>
    </message>
</context>
<context>
    <name>PackOfferDialog</name>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n fras</numerusform>
            <numerusform>%n fraser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n mall</numerusform>
            <numerusform>%n mallar</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a pack of templates</source>
        <translation>Ta ett mallpaket i bruk</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>The maker&apos;s mark: {0}</source>
        <translation>Upphovets kännetecken: {0}</translation>
    </message>
    <message>
        <source>This is the first pack from this maker. Compare these characters with those that the maker has told you itself. From now on only the same maker can bring new versions.</source>
        <translation>Detta är det första paketet från upphovet. Jämför dessa tecken med dem som upphovet självt har berättat. Hädanefter kan bara samma upphov föra in nya versioner.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Version {0} is in use. The maker is the same as before.</source>
        <translation>Version {0} är i bruk. Upphovet är detsamma som förut.</translation>
    </message>
    <message>
        <source>What the group has changed of earlier versions stays, and is shown beside the pack&apos;s.</source>
        <translation>Det som gruppen har ändrat i tidigare versioner blir kvar och visas bredvid paketets.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Page (Ctrl+G)</source>
        <translation>Sida (Ctrl+G)</translation>
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
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yearly clock</source>
        <translation>Årsklocka</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sida {0} av {1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n message(s) wait in your mail program.</source>
        <translation>
            <numerusform>%n meddelande väntar i ditt e-postprogram.</numerusform>
            <numerusform>%n meddelanden väntar i ditt e-postprogram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) here may be about one student. Look at them before you share the paper.</source>
        <translation>
            <numerusform>%n ställe gäller kanske en enskild studerande. Se på det innan du delar papperet.</numerusform>
            <numerusform>%n ställen gäller kanske en enskild studerande. Se på dem innan du delar papperet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it where it is to be read.</source>
        <translation>Kopierat. Klistra in det där det ska läsas.</translation>
    </message>
    <message>
        <source>No address for: {0}</source>
        <translation>Utan adress: {0}</translation>
    </message>
    <message>
        <source>No program here opens drafts. Save them and open them where you write mail.</source>
        <translation>Inget program öppnar utkast på den här datorn. Spara dem och öppna dem där du skriver e-post.</translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation>Offentligt exemplar</translation>
    </message>
    <message numerus="yes">
        <source>Save %n draft(s) into a folder</source>
        <translation>
            <numerusform>Spara %n utkast i en mapp</numerusform>
            <numerusform>Spara %n utkast i en mapp</numerusform>
        </translation>
    </message>
    <message>
        <source>The group&apos;s own copy</source>
        <translation>Gruppens eget exemplar</translation>
    </message>
    <message numerus="yes">
        <source>The letter has %n page(s). Shorten the short text for its readers to fit one.</source>
        <translation>
            <numerusform>Brevet är %n sida.</numerusform>
            <numerusform>Brevet är %n sidor. Förkorta den korta texten till läsarna, så får det plats på en.</numerusform>
        </translation>
    </message>
    <message>
        <source>The representatives&apos; copy</source>
        <translation>Representanternas exemplar</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Goal by goal, for the group</source>
        <translation>Mål för mål, för gruppen</translation>
    </message>
    <message>
        <source>Made from what is written elsewhere; nothing is typed twice.</source>
        <translation>Görs av det som skrivits på andra ställen; inget skrivs två gånger.</translation>
    </message>
    <message>
        <source>One sheet for students and guardians</source>
        <translation>Ett blad för studerande och vårdnadshavare</translation>
    </message>
    <message>
        <source>Papers that tell</source>
        <translation>Papper som berättar</translation>
    </message>
    <message>
        <source>Participation and communication</source>
        <translation>Delaktighet och kommunikation</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affisch</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Services for you</source>
        <translation>Tjänster för dig</translation>
    </message>
    <message>
        <source>Slides of the year</source>
        <translation>Årets bilder</translation>
    </message>
    <message>
        <source>The main results, fit to be published</source>
        <translation>De viktigaste resultaten, för publicering</translation>
    </message>
    <message>
        <source>The year&apos;s goals and who helps, A3 for the wall</source>
        <translation>Årets mål och vem som hjälper, A3 för väggen</translation>
    </message>
    <message>
        <source>To Word…</source>
        <translation>Till Word…</translation>
    </message>
    <message>
        <source>To go on with in PowerPoint or LibreOffice; fit to be shown to everybody</source>
        <translation>Att fortsätta med i PowerPoint eller LibreOffice; kan visas för alla</translation>
    </message>
    <message>
        <source>With tasks and the group&apos;s own evaluation</source>
        <translation>Med uppgifter och gruppens egen utvärdering</translation>
    </message>
    <message>
        <source>Year&apos;s summary for everybody</source>
        <translation>Årssammanställning för alla</translation>
    </message>
    <message>
        <source>Year&apos;s summary for the group</source>
        <translation>Årssammanställning för gruppen</translation>
    </message>
    <message>
        <source>Year&apos;s summary {0}</source>
        <translation>Årssammanställning {0}</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Part of the page</source>
        <translation>Del av sidan</translation>
    </message>
</context>
<context>
    <name>PassOnDialog</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Skicka vidare</translation>
    </message>
    <message>
        <source>Pass on to another group</source>
        <translation>Skicka vidare till en annan grupp</translation>
    </message>
    <message>
        <source>The item waits there for a meeting. What that group says of it comes back here by itself.</source>
        <translation>Ärendet väntar där på ett möte. Gruppens svar kommer tillbaka hit av sig självt.</translation>
    </message>
</context>
<context>
    <name>PassOverDialog</name>
    <message>
        <source>Pass over</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Pass over: {0}</source>
        <translation>Hoppa över: {0}</translation>
    </message>
    <message>
        <source>Why it is left out this year</source>
        <translation>Varför det hoppas över i år</translation>
    </message>
    <message>
        <source>for example moved to next year</source>
        <translation>till exempel flyttat till nästa år</translation>
    </message>
</context>
<context>
    <name>PassageEditor</name>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>Proposal: {0}</source>
        <translation>Förslag: {0}</translation>
    </message>
    <message>
        <source>Same in both languages</source>
        <translation>Samma på båda språken</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Översättningen stämmer fortfarande</translation>
    </message>
    <message>
        <source>The original has changed since it was translated. It was: {0}</source>
        <translation>Originalet har ändrats efter översättningen. Det löd: {0}</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>Använd förslaget</translation>
    </message>
    <message>
        <source>{0}, the original</source>
        <translation>{0}, originalet</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>The file {0} and all that is in it</source>
        <translation>Filen {0} och allt som finns i den</translation>
    </message>
</context>
<context>
    <name>PassedOn</name>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Inget svar ännu</translation>
    </message>
    <message>
        <source>Passed on to {0}</source>
        <translation>Skickat vidare: {0}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Taken up there</source>
        <translation>Behandlat där</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Dölj det skrivna</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Visa det skrivna</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Came</source>
        <translation>Anlände</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Anlände kl.</translation>
    </message>
    <message>
        <source>Came at: {0}</source>
        <translation>Anlände kl.: {0}</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kom tillbaka</translation>
    </message>
    <message>
        <source>Came late or left early</source>
        <translation>Kom senare eller gick tidigare</translation>
    </message>
    <message>
        <source>Came late or left early: {0}</source>
        <translation>Kom senare eller gick tidigare: {0}</translation>
    </message>
    <message>
        <source>Came now</source>
        <translation>Kom nu</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gick</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gick kl.</translation>
    </message>
    <message>
        <source>Left at: {0}</source>
        <translation>Gick kl.: {0}</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>Gick nu</translation>
    </message>
    <message>
        <source>Remove the guest</source>
        <translation>Ta bort gästen</translation>
    </message>
    <message>
        <source>Remove the guest: {0}</source>
        <translation>Ta bort gästen: {0}</translation>
    </message>
    <message>
        <source>came at {0}</source>
        <translation>kom kl. {0}</translation>
    </message>
    <message>
        <source>left at {0}</source>
        <translation>gick kl. {0}</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>How far</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Ta bort platsen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Löst</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Vad som hindrar</translation>
    </message>
    <message>
        <source>Who solves it</source>
        <translation>Vem som löser det</translation>
    </message>
    <message>
        <source>Write the name of the place.</source>
        <translation>Skriv platsens namn.</translation>
    </message>
    <message>
        <source>for example a school or a town</source>
        <translation>till exempel en skola eller en kommun</translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>Annual plan {0}</source>
        <translation>Årsplan {0}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>PlanFactsDialog</name>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Följer på planen</translation>
    </message>
    <message>
        <source>Its texts and its evaluation are shown beside the chapters.</source>
        <translation>Dess texter och utvärdering visas bredvid kapitlen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Left empty, the plan is named by its kind and its time.</source>
        <translation>Om fältet är tomt får planen sitt namn av slaget och tiden.</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Ta bort planen</translation>
    </message>
    <message>
        <source>The plan&apos;s title and time</source>
        <translation>Planens namn och tid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>the latest one before it</source>
        <translation>den senaste före den</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n goal(s) were added from the table.</source>
        <translation>
            <numerusform>%n&#xa0;mål lades till från tabellen.</numerusform>
            <numerusform>%n&#xa0;mål lades till från tabellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A goal at a time</source>
        <translation>Ett mål i taget</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Importera en tabell</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Edit the plan&apos;s title and time</source>
        <translation>Ändra planens namn och tid</translation>
    </message>
    <message>
        <source>Edit the plan&apos;s title and time…</source>
        <translation>Ändra planens namn och tid…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals in tables</source>
        <translation>Målen i tabeller</translation>
    </message>
    <message>
        <source>Linked plans</source>
        <translation>Anknytande planer</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Ny plan…</translation>
    </message>
    <message>
        <source>No plan for this school year yet</source>
        <translation>Läsåret har ingen plan än</translation>
    </message>
    <message>
        <source>One to five goals are enough. A table in Word or Excel can be pasted or brought in from a file.</source>
        <translation>Ett till fem mål räcker. En tabell kan klistras in från Word eller Excel eller importeras från en fil.</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Del av planen</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Borttagen: {0}</translation>
    </message>
    <message>
        <source>Risks and expectations</source>
        <translation>Risker och förväntningar</translation>
    </message>
    <message>
        <source>Start an empty plan</source>
        <translation>Börja från en tom plan</translation>
    </message>
    <message>
        <source>Start from a table…</source>
        <translation>Börja från en tabell…</translation>
    </message>
    <message>
        <source>Start with chapters</source>
        <translation>Börja med kapitlen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>What the table holds was added.</source>
        <translation>Tabellens innehåll lades till.</translation>
    </message>
</context>
<context>
    <name>PlanPath</name>
    <message>
        <source>Approved: {0}</source>
        <translation>Godkänd: {0}</translation>
    </message>
    <message>
        <source>Edit the approval…</source>
        <translation>Redigera godkännandet…</translation>
    </message>
    <message>
        <source>State of the plan: {0}</source>
        <translation>Planens läge: {0}</translation>
    </message>
    <message>
        <source>Until it is approved, every printed page says that this is not the final plan.</source>
        <translation>Innan planen är godkänd står det på varje utskriven sida att den inte är slutlig.</translation>
    </message>
    <message>
        <source>Who approved is not written down.</source>
        <translation>Det är inte antecknat vem som godkände.</translation>
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
        <translation>Redigera punkten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Write the point.</source>
        <translation>Skriv punkten.</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>Answer without a meeting…</source>
        <translation>Svara utan möte…</translation>
    </message>
    <message>
        <source>Answered: {0}</source>
        <translation>Besvarat: {0}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Comes forward by itself when an agenda is made.</source>
        <translation>Erbjuder sig självt när en föredragningslista görs.</translation>
    </message>
    <message>
        <source>Let go: {0}</source>
        <translation>Förföll: {0}</translation>
    </message>
    <message>
        <source>Let it lapse…</source>
        <translation>Låt förfalla…</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>Låt vänta igen</translation>
    </message>
    <message>
        <source>More about: {0}</source>
        <translation>Mer om: {0}</translation>
    </message>
    <message>
        <source>New waiting matter</source>
        <translation>Nytt väntande ärende</translation>
    </message>
    <message>
        <source>On the agenda of {0}: {1}</source>
        <translation>På föredragningslistan {0}: {1}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>To the next meeting</source>
        <translation>Till nästa möte</translation>
    </message>
    <message>
        <source>To the next meeting: {0}</source>
        <translation>Till nästa möte: {0}</translation>
    </message>
    <message>
        <source>Waiting for a meeting</source>
        <translation>Väntar på ett möte</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Utan rubrik</translation>
    </message>
    <message>
        <source>Write a matter that waits and press Enter</source>
        <translation>Skriv ett ärende som väntar och tryck Enter</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>från {0}</translation>
    </message>
    <message>
        <source>raised by {0}</source>
        <translation>väckt av {0}</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>nästa möte</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message numerus="yes">
        <source>%n left out · Enter brings back</source>
        <translation>
            <numerusform>%n utelämnat · Enter tar tillbaka</numerusform>
            <numerusform>%n utelämnade · Enter tar tillbaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · Enter takes, Delete leaves out</source>
        <translation>
            <numerusform>%n väntar · Enter tar med, Delete lämnar bort</numerusform>
            <numerusform>%n väntar · Enter tar med, Delete lämnar bort</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till ett ärende</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Föredragningslista</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Leave out of the meeting</source>
        <translation>Utelämnat från mötet</translation>
    </message>
    <message>
        <source>Left out of this meeting</source>
        <translation>Utelämnat från detta möte</translation>
    </message>
    <message>
        <source>Left out of this meeting: {0}</source>
        <translation>Utelämnat från detta möte: {0}</translation>
    </message>
    <message>
        <source>Let a matter wait…</source>
        <translation>Låt ett ärende vänta…</translation>
    </message>
    <message>
        <source>Minutes of an item</source>
        <translation>Ärendets minuter</translation>
    </message>
    <message>
        <source>Move an item</source>
        <translation>Flytta ett ärende</translation>
    </message>
    <message>
        <source>On the agenda: {0}. {1}</source>
        <translation>På föredragningslistan: {0}. {1}</translation>
    </message>
    <message>
        <source>Remove an item</source>
        <translation>Ta bort ett ärende</translation>
    </message>
    <message>
        <source>Removed from the agenda: {0}</source>
        <translation>Borttaget från föredragningslistan: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n</source>
        <translation>
            <numerusform>Ta med alla %n</numerusform>
            <numerusform>Ta med alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all onto the agenda</source>
        <translation>Alla med på föredragningslistan</translation>
    </message>
    <message>
        <source>Take onto the agenda</source>
        <translation>Med på föredragningslistan</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mötet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Utan rubrik</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>efter sluttiden</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>ett ärende</translation>
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
            <numerusform>%n&#xa0;sida</numerusform>
            <numerusform>%n&#xa0;sidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Som text</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Kopiera hela texten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Making the paper: page {0}…</source>
        <translation>Dokumentet görs: sida {0}…</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Dokumentet görs…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Öppna i ett annat program</translation>
    </message>
    <message>
        <source>PDF signed with the certificate…</source>
        <translation>PDF undertecknad med certifikatet…</translation>
    </message>
    <message>
        <source>PDF with its data for other programs (PDF/A-3)…</source>
        <translation>PDF och dess uppgifter för andra program (PDF/A-3)…</translation>
    </message>
    <message>
        <source>PDF, to be shared and kept…</source>
        <translation>PDF, att dela och bevara…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Enbart text…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Something on this paper has two versions. {0}</source>
        <translation>I det här papperet finns ett ställe med två versioner. {0}</translation>
    </message>
    <message>
        <source>The same pages, and in the file what they say as JSON, nothing more.</source>
        <translation>Samma sidor, och i filen det som står på dem även som JSON, inget mer.</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Webbsida…</translation>
    </message>
    <message>
        <source>Word, to go on writing…</source>
        <translation>Word, att skriva vidare i…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation>Offentligt exemplar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Båda sida vid sida</translation>
    </message>
    <message>
        <source>The group&apos;s own copy</source>
        <translation>Gruppens eget exemplar</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>A text that holds one is not stored</source>
        <translation>En text som innehåller en personbeteckning sparas inte</translation>
    </message>
    <message>
        <source>As long as the membership is needed for the documents; remove it in Group</source>
        <translation>Så länge medlemskapet behövs för dokumenten; ta bort på sidan Grupp</translation>
    </message>
    <message>
        <source>As long as these data exist; ids only, no content</source>
        <translation>Så länge de här uppgifterna finns; bara beteckningar, inget innehåll</translation>
    </message>
    <message>
        <source>By the provider&apos;s own plan for information management; OHDesk deletes nothing by itself</source>
        <translation>Enligt utbildningsanordnarens informationsstyrningsplan; OHDesk raderar inget av sig självt</translation>
    </message>
    <message>
        <source>Can recover these data too</source>
        <translation>Kan också återställa de här uppgifterna</translation>
    </message>
    <message>
        <source>Changes for the group&apos;s other laptops</source>
        <translation>Ändringar till gruppens andra bärbara datorer</translation>
    </message>
    <message>
        <source>Copies in the second place</source>
        <translation>Kopior på den andra platsen</translation>
    </message>
    <message>
        <source>Copies on this laptop</source>
        <translation>Kopior på den här datorn</translation>
    </message>
    <message>
        <source>Encrypted for these laptops alone, to the folder that you chose or as files you send</source>
        <translation>Krypterade enbart för de här datorerna, till den mapp du valt eller som filer du skickar</translation>
    </message>
    <message>
        <source>Encrypted, to the folder that you chose</source>
        <translation>Krypterat till den mapp du valt</translation>
    </message>
    <message>
        <source>Everything above is encrypted</source>
        <translation>Allt ovan är krypterat</translation>
    </message>
    <message>
        <source>Lies in the case-management system, not here: OHDesk is a working tool</source>
        <translation>Finns i ärendehanteringssystemet, inte här: OHDesk är ett arbetsredskap</translation>
    </message>
    <message>
        <source>Lists, names or matters of single pupils and students</source>
        <translation>Förteckningar över, namn på eller ärenden som gäller enskilda elever eller studerande</translation>
    </message>
    <message>
        <source>Meetings, agendas, memos, tasks, plans</source>
        <translation>Möten, föredragningslistor, promemorior, uppgifter, planer</translation>
    </message>
    <message>
        <source>Members&apos; names, roles and e-mail addresses</source>
        <translation>Medlemmarnas namn, roller och e-postadresser</translation>
    </message>
    <message>
        <source>Nobody can look them up or reset them</source>
        <translation>Ingen kan slå upp dem eller byta dem åt någon annan</translation>
    </message>
    <message>
        <source>None: the only copy is on this laptop</source>
        <translation>Inga: den enda säkerhetskopian finns på den här datorn</translation>
    </message>
    <message>
        <source>Nothing else; OHDesk uses no network</source>
        <translation>Inget annat; OHDesk använder inget nätverk</translation>
    </message>
    <message>
        <source>Passphrases and the recovery key</source>
        <translation>Lösenfraser och återställningsnyckeln</translation>
    </message>
    <message>
        <source>Personal identity codes</source>
        <translation>Personbeteckningar</translation>
    </message>
    <message>
        <source>Removed words that may still be somewhere</source>
        <translation>Borttagna ord som kan finnas kvar någonstans</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Andra platsen</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Uppgifterna</translation>
    </message>
    <message>
        <source>The education provider</source>
        <translation>Utbildningsanordnaren</translation>
    </message>
    <message>
        <source>The education provider {0}</source>
        <translation>Utbildningsanordnaren {0}</translation>
    </message>
    <message>
        <source>The group&apos;s meetings, memos and plans; members employed by the school or municipality</source>
        <translation>Gruppens möten, promemorior och planer; medlemmar som är anställda av skolan eller kommunen</translation>
    </message>
    <message>
        <source>The official copy</source>
        <translation>Det officiella exemplaret</translation>
    </message>
    <message>
        <source>The wellbeing services county</source>
        <translation>Välfärdsområdet</translation>
    </message>
    <message>
        <source>They belong elsewhere</source>
        <translation>De hör hemma annanstans</translation>
    </message>
    <message>
        <source>Usage log: who opened, printed and exported, and when</source>
        <translation>Användningslogg: vem som öppnat, skrivit ut och skickat, och när</translation>
    </message>
    <message>
        <source>What is held, and for how long</source>
        <translation>Vad som sparas och hur länge</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>Vad som aldrig sparas</translation>
    </message>
    <message>
        <source>What its own professionals keep in their own systems: none of it lies here</source>
        <translation>Det som dess egna yrkesutbildade för i sina egna system: inget av det finns här</translation>
    </message>
    <message>
        <source>What leaves the laptop</source>
        <translation>Vad som lämnar datorn</translation>
    </message>
    <message>
        <source>What you print, save or send yourself</source>
        <translation>Det du själv skriver ut, sparar eller skickar</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Var det finns</translation>
    </message>
    <message>
        <source>Who is controller</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Without a passphrase or the recovery key nobody reads it</source>
        <translation>Utan lösenfras eller återställningsnyckel kan ingen läsa det</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>OHDesk locks in a minute. Press a key or move the mouse to go on.</source>
        <translation>OHDesk låses om en minut. Tryck på en tangent eller rör musen för att fortsätta.</translation>
    </message>
    <message>
        <source>Open your group&apos;s data: the changes are taken in then.</source>
        <translation>Öppna din grupps uppgifter: ändringarna tas emot efter det.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is saved.</source>
        <translation>Något gick fel i programmet. Det du skrev är sparat.</translation>
    </message>
    <message>
        <source>The details below hold no text of yours; they help whoever mends the program.</source>
        <translation>Uppgifterna nedan innehåller inget av din text. De hjälper den som rättar programmet.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Others see a pause</source>
        <translation>Andra ser: paus</translation>
    </message>
    <message>
        <source>Others see the agenda</source>
        <translation>Andra ser föredragningslistan</translation>
    </message>
    <message>
        <source>Others see the agenda and the text</source>
        <translation>Andra ser listan och texten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>Ärendets text</translation>
    </message>
    <message>
        <source>The projector window is closed</source>
        <translation>Fönstret för andra är stängt</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>OHDesk – for everybody to see</source>
        <translation>OHDesk – för alla att se</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
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
        <translation>En skärmläsare säger detta i stället för logotypen.</translation>
    </message>
    <message>
        <source>A small school has fewer students than</source>
        <translation>En liten skola har färre studerande än</translation>
    </message>
    <message>
        <source>Education provider</source>
        <translation>Utbildningsanordnare</translation>
    </message>
    <message>
        <source>Its counts of events, such as notices of bullying, are hidden as well.</source>
        <translation>Antalet händelser i den, såsom anmälningar om mobbning, döljs också.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Logo at the head of every paper</source>
        <translation>Logotyp överst på varje papper</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>OHDesk is a working tool; the authority keeps its documents in its own register.</source>
        <translation>OHDesk är ett arbetsredskap; myndigheten bevarar sina handlingar i sitt eget register.</translation>
    </message>
    <message>
        <source>Say in a few words what the logo shows.</source>
        <translation>Berätta med några ord vad logotypen föreställer.</translation>
    </message>
    <message>
        <source>Smaller ones are hidden from students, guardians and the public. The choice is yours.</source>
        <translation>Mindre antal döljs för studerande, vårdnadshavare och offentligheten. Valet är ert.</translation>
    </message>
    <message>
        <source>Smallest number of people shown to others</source>
        <translation>Minsta antal personer som visas för andra</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Logotypen i ord</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Where the official copies are</source>
        <translation>Var de officiella exemplaren finns</translation>
    </message>
    <message>
        <source>for example the case-management system, task 12.06</source>
        <translation>till exempel ärendehanteringssystemet, uppgiftsklass 12.06</translation>
    </message>
    <message>
        <source>for example the town&apos;s coat of arms</source>
        <translation>till exempel stadens vapen</translation>
    </message>
    <message>
        <source>nothing is hidden</source>
        <translation>inget döljs</translation>
    </message>
</context>
<context>
    <name>PublicCopy</name>
    <message>
        <source>Nothing: the staff&apos;s own part.</source>
        <translation>Ingenting: personalens del.</translation>
    </message>
    <message>
        <source>Task: {0}</source>
        <translation>Uppgift: {0}</translation>
    </message>
    <message>
        <source>The title only.</source>
        <translation>Bara rubriken.</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Vad andra ser</translation>
    </message>
    <message>
        <source>What others see: {0}</source>
        <translation>Vad andra ser: {0}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The paper as text</source>
        <translation>Dokumentet som text</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Leave the step</source>
        <translation>Lämna skedet</translation>
    </message>
    <message>
        <source>Why is it left?</source>
        <translation>Varför lämnas det?</translation>
    </message>
    <message>
        <source>Write a few words for whoever looks at this later.</source>
        <translation>Skriv några ord för den som tittar på det här senare.</translation>
    </message>
    <message>
        <source>for example: the key is in the principal&apos;s safe already</source>
        <translation>till exempel: nyckeln ligger redan i rektorns kassaskåp</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n passage(s) changed since the draft</source>
        <translation>
            <numerusform>%n ställe ändrat sedan utkastet</numerusform>
            <numerusform>%n ställen ändrade sedan utkastet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A task is %n day(s) late</source>
        <translation>
            <numerusform>En uppgift är %n dag försenad</numerusform>
            <numerusform>En uppgift är %n dagar försenad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A task is %n week(s) late</source>
        <translation>
            <numerusform>En uppgift är %n vecka försenad</numerusform>
            <numerusform>En uppgift är %n veckor försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>A task is open</source>
        <translation>En uppgift är öppen</translation>
    </message>
    <message>
        <source>A task is open, due {0}</source>
        <translation>En uppgift är öppen, senast {0}</translation>
    </message>
    <message>
        <source>An answer has come from {0}</source>
        <translation>Svar har kommit: {0}</translation>
    </message>
    <message>
        <source>Minutes {0}/{1} wait for approval</source>
        <translation>Promemoria {0}/{1} väntar på godkännande</translation>
    </message>
    <message>
        <source>Not taken up on {0}</source>
        <translation>Togs inte upp {0}</translation>
    </message>
    <message>
        <source>Passed on by {0}</source>
        <translation>Från en annan grupp: {0}</translation>
    </message>
    <message>
        <source>Raised by {0}</source>
        <translation>Väckt av {0}</translation>
    </message>
    <message numerus="yes">
        <source>The goal has not been taken up for %n week(s)</source>
        <translation>
            <numerusform>Målet har inte behandlats på %n vecka</numerusform>
            <numerusform>Målet har inte behandlats på %n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal has not been taken up this school year</source>
        <translation>Målet har inte behandlats detta läsår</translation>
    </message>
    <message>
        <source>To be continued since {0}</source>
        <translation>Fortsätter från mötet {0}</translation>
    </message>
    <message>
        <source>Yearly clock: {0}</source>
        <translation>Årsklockan: {0}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenad</translation>
    </message>
    <message numerus="yes">
        <source>on %n agenda(s) already</source>
        <translation>
            <numerusform>redan på %n föredragningslista</numerusform>
            <numerusform>redan på %n föredragningslistor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message numerus="yes">
        <source>%n of them need(s) a choice.</source>
        <translation>
            <numerusform>I %n punkt finns något att välja.</numerusform>
            <numerusform>I %n punkter finns något att välja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came from the others.</source>
        <translation>
            <numerusform>%n punkt kom från de andra.</numerusform>
            <numerusform>%n punkter kom från de andra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose between two versions…</source>
        <translation>Välj mellan två versioner…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Looking through what came…</source>
        <translation>Ser efter vad som har kommit…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markera som läst</translation>
    </message>
    <message>
        <source>Nothing has come that you have not read.</source>
        <translation>Det finns inget oläst från de andra.</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation>Läst {0}</translation>
    </message>
    <message>
        <source>Struck through: removed. Underlined: added.</source>
        <translation>Överstruket har tagits bort, understruket lagts till.</translation>
    </message>
    <message>
        <source>The group&apos;s whole work came to this laptop.</source>
        <translation>Gruppens hela arbete kom till den här datorn.</translation>
    </message>
    <message>
        <source>What came from the others</source>
        <translation>Vad som kom från de andra</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n thing(s)</source>
        <translation>
            <numerusform>{0}: %n punkt</numerusform>
            <numerusform>{0}: %n punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Bring it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Text: {0}</source>
        <translation>Text: {0}</translation>
    </message>
    <message>
        <source>The task was removed.</source>
        <translation>Uppgiften togs bort.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>What was said, without names</source>
        <translation>Vad som sades, utan namn</translation>
    </message>
    <message>
        <source>Who may read a paragraph</source>
        <translation>Vem som får läsa ett stycke</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message numerus="yes">
        <source>%n paragraph(s) for the group only</source>
        <translation>
            <numerusform>%n stycke endast för gruppen</numerusform>
            <numerusform>%n stycken endast för gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message numerus="yes">
        <source>%n approved paper(s) of this year are in records management.</source>
        <translation>
            <numerusform>%n av läsårets godkända handlingar finns i ärendehanteringen.</numerusform>
            <numerusform>%n av läsårets godkända handlingar finns i ärendehanteringen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved minutes and plans of this year are listed here.</source>
        <translation>Här samlas läsårets godkända promemorior och planer.</translation>
    </message>
    <message>
        <source>Hand on another paper</source>
        <translation>Leverera en annan handling</translation>
    </message>
    <message>
        <source>Records management</source>
        <translation>Ärendehantering</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Öppna med återställningsnyckeln</translation>
    </message>
    <message>
        <source>{0}. Type the eleven groups from the recovery sheet, in their order. Where the key has been shared out, type the parts of its holders one by one.</source>
        <translation>{0}. Skriv återställningsblankettens elva grupper i ordning. Om nyckeln har delats upp, skriv innehavarnas delar en i taget.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>If the passphrase is ever forgotten, only this key opens the data. Print it or write it down, and keep the paper in a locked place that two people can reach. It is shown only now.</source>
        <translation>Om lösenfrasen glöms bort öppnas uppgifterna bara med den här nyckeln. Skriv ut den eller anteckna den och förvara papperet på ett låst ställe som två personer kommer åt. Nyckeln visas bara nu.</translation>
    </message>
    <message>
        <source>Later, within 7 days</source>
        <translation>Senare, inom 7&#xa0;dagar</translation>
    </message>
    <message>
        <source>Now try it</source>
        <translation>Pröva nu</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Skriv ut eller spara…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblankett</translation>
    </message>
    <message>
        <source>Take the paper and type two of its groups. OHDesk really opens the data with them.</source>
        <translation>Ta papperet och skriv två av dess grupper. OHDesk öppnar uppgifterna med dem på riktigt.</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message numerus="yes">
        <source>%n passage(s) hold these words.</source>
        <translation>
            <numerusform>%n ställe innehåller orden.</numerusform>
            <numerusform>%n ställen innehåller orden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be removed here and from the backups, which are made anew.</source>
        <translation>
            <numerusform>%n ställe tas bort här och ur säkerhetskopiorna, som görs på nytt.</numerusform>
            <numerusform>%n ställen tas bort här och ur säkerhetskopiorna, som görs på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name, or any other words</source>
        <translation>Ett namn eller andra ord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Everybody who reads the minutes sees it. Keep it general, without the words themselves.</source>
        <translation>Alla som läser promemorian ser orsaken. Skriv den allmänt, utan att upprepa orden.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find by words, in everything that is kept here</source>
        <translation>Sök ord i allt som förvaras här</translation>
    </message>
    <message>
        <source>Nothing holds them.</source>
        <translation>Orden hittades inte.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Ingenting är valt ännu.</translation>
    </message>
    <message>
        <source>Passages to remove</source>
        <translation>Ställen som tas bort</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Ta bort för gott</translation>
    </message>
    <message>
        <source>Remove words from the approved minutes</source>
        <translation>Ta bort ord ur den godkända promemorian</translation>
    </message>
    <message>
        <source>Show the whole minutes</source>
        <translation>Visa hela promemorian</translation>
    </message>
    <message>
        <source>The removal does not reach:</source>
        <translation>Borttagningen når inte:</translation>
    </message>
    <message>
        <source>The space bar ticks a passage.</source>
        <translation>Mellanslag väljer ett ställe.</translation>
    </message>
    <message>
        <source>What is removed is gone for good. A mark stays in its place, and the minutes say who removed it, when and why; everything else still counts as approved.</source>
        <translation>Det som tas bort försvinner för gott. Ett märke blir kvar, och promemorian visar vem som tog bort det, när och varför. Allt annat är fortfarande godkänt.</translation>
    </message>
    <message>
        <source>Why they are removed</source>
        <translation>Varför de tas bort</translation>
    </message>
    <message>
        <source>a goal&apos;s path printed or saved on {0}</source>
        <translation>målets väg, utskriven eller sparad {0}</translation>
    </message>
    <message>
        <source>a newsletter printed or saved on {0}</source>
        <translation>ett nyhetsbrev, utskrivet eller sparat {0}</translation>
    </message>
    <message>
        <source>a representative&apos;s letter printed or saved on {0}</source>
        <translation>representantens brev som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>a survey printed or saved on {0}</source>
        <translation>en enkät skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>copies, e-mails and prints elsewhere that OHDesk does not know of</source>
        <translation>kopior, e-post och utskrifter på annat håll som OHDesk inte känner till</translation>
    </message>
    <message>
        <source>earlier data put aside in {0}</source>
        <translation>tidigare uppgifter som lagts åt sidan: {0}</translation>
    </message>
    <message>
        <source>everything written out unencrypted on {0}</source>
        <translation>alla uppgifter som skrevs ut okrypterade {0}</translation>
    </message>
    <message>
        <source>old copies in {0}</source>
        <translation>gamla kopior: {0}</translation>
    </message>
    <message>
        <source>texts to translate handed on as a file on {0}</source>
        <translation>texterna att översätta lämnades som fil {0}</translation>
    </message>
    <message>
        <source>the agenda printed or saved on {0}</source>
        <translation>föredragningslistan som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the approved record handed out on {0}</source>
        <translation>den godkända handlingen som gavs ut {0}</translation>
    </message>
    <message>
        <source>the checklists printed or saved on {0}</source>
        <translation>checklistorna som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the delivery made on {0}</source>
        <translation>försändelsen som gjordes {0}</translation>
    </message>
    <message>
        <source>the e-mail drafted on {0}</source>
        <translation>e-postutkastet som gjordes {0}</translation>
    </message>
    <message>
        <source>the evaluation printed or saved on {0}</source>
        <translation>utvärderingen, utskriven eller sparad {0}</translation>
    </message>
    <message>
        <source>the files made for records management on {0}</source>
        <translation>filerna som gjordes till ärendehanteringen {0}</translation>
    </message>
    <message>
        <source>the group&apos;s list printed or saved on {0}</source>
        <translation>gruppens förteckning som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the indicators printed or saved on {0}</source>
        <translation>uppföljningsuppgifterna skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the inspection printed or saved on {0}</source>
        <translation>uppföljningen av granskningen som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the introduction of a new chair printed or saved on {0}</source>
        <translation>introduktionen för en ny ordförande som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the list of tasks printed or saved on {0}</source>
        <translation>uppgiftslistan som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the list of what was agreed printed or saved on {0}</source>
        <translation>förteckningen över det överenskomna som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the map of where it shows printed or saved on {0}</source>
        <translation>sammanställningen ”Var det syns”, utskriven eller sparad {0}</translation>
    </message>
    <message>
        <source>the minutes printed or saved on {0}</source>
        <translation>promemorian som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the paper on participation printed or saved on {0}</source>
        <translation>sammanställningen över delaktighet, utskriven eller sparad {0}</translation>
    </message>
    <message>
        <source>the plan printed or saved on {0}</source>
        <translation>planen som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the plan&apos;s tables handed on as a file on {0}</source>
        <translation>planens tabeller, som exporterades till en fil {0}</translation>
    </message>
    <message>
        <source>the poster printed or saved on {0}</source>
        <translation>affischen, utskriven eller sparad {0}</translation>
    </message>
    <message>
        <source>the structures printed or saved on {0}</source>
        <translation>strukturerna som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the summary of changes printed or saved on {0}</source>
        <translation>sammandraget av ändringar skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the whole school year printed or saved on {0}</source>
        <translation>hela läsåret som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the year&apos;s minutes printed or saved on {0}</source>
        <translation>läsårets promemorior som skrevs ut eller sparades {0}</translation>
    </message>
    <message>
        <source>the year&apos;s slides saved on {0}</source>
        <translation>läsårets bilder, sparade {0}</translation>
    </message>
    <message>
        <source>the year&apos;s summary printed or saved on {0}</source>
        <translation>läsårets sammandrag, utskrivet eller sparat {0}</translation>
    </message>
    <message>
        <source>{0} as it was before it went on as a new laptop, if a copy of that is still in use</source>
        <translation>{0} som den var innan den fortsatte som en ny bärbar dator, om en kopia av den ännu används</translation>
    </message>
    <message>
        <source>{0}, until this change reaches it</source>
        <translation>{0}, tills den får den här ändringen</translation>
    </message>
    <message>
        <source>{0}, which no longer belongs to the group: ask for OHDesk&apos;s data to be deleted from it</source>
        <translation>{0}, som inte längre hör till gruppen: be att OHDesks data tas bort från den</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Take the recovery sheet and type two of its groups.</source>
        <translation>Ta återställningsblanketten och skriv två av dess grupper.</translation>
    </message>
    <message>
        <source>Try the recovery key</source>
        <translation>Pröva återställningsnyckeln</translation>
    </message>
</context>
<context>
    <name>RehearsalForm</name>
    <message>
        <source>Group {0}</source>
        <translation>Teckengrupp {0}</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Pröva nyckeln</translation>
    </message>
</context>
<context>
    <name>RemovedSection</name>
    <message>
        <source>Bring back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Brought back: {0}</source>
        <translation>Återställt: {0}</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Välj först en rad.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Nothing has been removed.</source>
        <translation>Inget har tagits bort.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What was removed can be brought back to where it stood.</source>
        <translation>Det borttagna kan återställas dit där det fanns.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
</context>
<context>
    <name>RepresentationPart</name>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n tom</numerusform>
            <numerusform>%n tomma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) empty.</source>
        <translation>
            <numerusform>%n plats är tom.</numerusform>
            <numerusform>%n platser är tomma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Lägg till en instans</translation>
    </message>
    <message>
        <source>Edit the body</source>
        <translation>Redigera instansen</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Every seat is filled.</source>
        <translation>Alla platser är besatta.</translation>
    </message>
    <message>
        <source>For a group in which municipalities, associations or student bodies have seats. Write the bodies here; who sits for whom is said of each member.</source>
        <translation>För en grupp där kommuner, föreningar eller studerandekårer har platser. Anteckna instanserna här; vem medlemmen företräder står i hens egna uppgifter.</translation>
    </message>
    <message>
        <source>For no body: {0}</source>
        <translation>Utan instans: {0}</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Ny instans</translation>
    </message>
    <message>
        <source>No bodies in the table yet</source>
        <translation>Inga instanser i tabellen ännu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation>Ta bort instansen</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Borttagen: {0}</translation>
    </message>
    <message>
        <source>Who sits for whom</source>
        <translation>Vem företräder vem</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>på finska</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>på svenska</translation>
    </message>
    <message>
        <source>in both languages</source>
        <translation>på båda språken</translation>
    </message>
    <message>
        <source>{0} (deputy)</source>
        <translation>{0} (ersättare)</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>A copy opens with the passphrases of the day it was made. What lies in its place now is kept beside it, under another name.</source>
        <translation>Kopian öppnas med den lösenfras som gällde när den gjordes. De nuvarande uppgifterna blir kvar bredvid under ett annat namn.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Återställ från en kopia</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>Titta i en annan mapp…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>No copies were found on this laptop. Choose the stick or folder where they lie.</source>
        <translation>Inga kopior hittades på den här datorn. Välj det USB-minne eller den mapp där de finns.</translation>
    </message>
    <message>
        <source>Where the copies lie</source>
        <translation>Var kopiorna finns</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Class: {0}</source>
        <translation>Förvaringsklass: {0}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>No law fixes these times: the education provider gives them. They are written on the archive list; nothing is ever deleted by itself.</source>
        <translation>Ingen lag bestämmer de här tiderna, utan utbildningsanordnaren ger dem. De skrivs i arkivförteckningen; ingenting förstörs av sig självt.</translation>
    </message>
    <message>
        <source>Times of keeping</source>
        <translation>Förvaringstider</translation>
    </message>
    <message>
        <source>Years: {0}</source>
        <translation>År: {0}</translation>
    </message>
    <message>
        <source>archived for ever</source>
        <translation>arkiveras för alltid</translation>
    </message>
    <message>
        <source>class</source>
        <translation>klass</translation>
    </message>
    <message>
        <source>kept for years</source>
        <translation>bevaras i år räknat</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>inte gett</translation>
    </message>
</context>
<context>
    <name>RingFilter</name>
    <message>
        <source>Show only</source>
        <translation>Visa bara</translation>
    </message>
</context>
<context>
    <name>RiskRow</name>
    <message>
        <source>Effect</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Effect of risk {0}</source>
        <translation>Konsekvens av risk {0}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Follow-up of risk {0}</source>
        <translation>Uppföljning av risk {0}</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Sannolikhet</translation>
    </message>
    <message>
        <source>Likelihood of risk {0}</source>
        <translation>Sannolikhet för risk {0}</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Ska ses över</translation>
    </message>
    <message>
        <source>Remove risk {0}</source>
        <translation>Ta bort risk {0}</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Ses över</translation>
    </message>
    <message>
        <source>Risk {0}</source>
        <translation>Risk {0}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>State of risk {0}</source>
        <translation>Läge för risk {0}</translation>
    </message>
    <message>
        <source>Weight {0} of 9</source>
        <translation>Tyngd {0} av 9</translation>
    </message>
    <message>
        <source>What could stand in the way?</source>
        <translation>Vad kan stå i vägen?</translation>
    </message>
    <message>
        <source>What do we do about it?</source>
        <translation>Vad gör vi åt den?</translation>
    </message>
    <message>
        <source>What has been seen since?</source>
        <translation>Vad har vi sett sedan dess?</translation>
    </message>
    <message>
        <source>What is done about risk {0}</source>
        <translation>Vad som görs åt risk {0}</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Vad vi gör åt den</translation>
    </message>
    <message>
        <source>When risk {0} is looked at again</source>
        <translation>När risk {0} ses över</translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Who is in charge of risk {0}</source>
        <translation>Ansvar för risk {0}</translation>
    </message>
</context>
<context>
    <name>RisksPart</name>
    <message numerus="yes">
        <source>%n student(s) in all</source>
        <translation>
            <numerusform>Sammanlagt %n studerande</numerusform>
            <numerusform>Sammanlagt %n studerande</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Lägg till en anordnare</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Lägg till en risk</translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation>Lägg till en förväntan</translation>
    </message>
    <message>
        <source>Edit the expectation</source>
        <translation>Ändra förväntan</translation>
    </message>
    <message>
        <source>Edit the provider</source>
        <translation>Redigera utbildningsanordnaren</translation>
    </message>
    <message>
        <source>Edit the risk</source>
        <translation>Ändra risken</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Förväntningar</translation>
    </message>
    <message>
        <source>How many students each education provider of the area has.</source>
        <translation>Hur många studerande varje utbildningsanordnare i området har.</translation>
    </message>
    <message>
        <source>Move the expectation</source>
        <translation>Flytta förväntan</translation>
    </message>
    <message>
        <source>Move the provider</source>
        <translation>Flytta anordnaren</translation>
    </message>
    <message>
        <source>Move the risk</source>
        <translation>Flytta risken</translation>
    </message>
    <message>
        <source>Name a risk and press Enter</source>
        <translation>Namnge en risk och tryck på Enter</translation>
    </message>
    <message>
        <source>Name an education provider and press Enter</source>
        <translation>Namnge en utbildningsanordnare och tryck på Enter</translation>
    </message>
    <message>
        <source>Name who expects something and press Enter</source>
        <translation>Skriv vem som väntar sig något och tryck på Enter</translation>
    </message>
    <message>
        <source>New expectation</source>
        <translation>Ny förväntan</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Ny anordnare</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Ny risk</translation>
    </message>
    <message>
        <source>Remove the expectation</source>
        <translation>Ta bort förväntan</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>Ta bort anordnaren</translation>
    </message>
    <message>
        <source>Remove the risk</source>
        <translation>Ta bort risken</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Students by provider</source>
        <translation>Studerande per anordnare</translation>
    </message>
    <message>
        <source>The expectation was removed.</source>
        <translation>Förväntan togs bort.</translation>
    </message>
    <message>
        <source>The provider was removed.</source>
        <translation>Anordnaren togs bort.</translation>
    </message>
    <message>
        <source>The risk was removed.</source>
        <translation>Risken togs bort.</translation>
    </message>
    <message>
        <source>The weight is the likelihood times the effect, 1 to 9; the heaviest come first.</source>
        <translation>Tyngden är sannolikheten gånger konsekvensen, 1–9; de tyngsta kommer först.</translation>
    </message>
    <message>
        <source>What students, guardians, staff and others expect, and how it is answered.</source>
        <translation>Vad studerande, vårdnadshavare, personal och andra väntar sig och hur det besvaras.</translation>
    </message>
</context>
<context>
    <name>RollOutCard</name>
    <message>
        <source>Add a place</source>
        <translation>Lägg till en plats</translation>
    </message>
    <message>
        <source>Add a place: {0}</source>
        <translation>Lägg till en plats: {0}</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Lägg till en struktur</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit the structure</source>
        <translation>Redigera strukturen</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Enter or a double click opens a cell.</source>
        <translation>Enter eller ett dubbelklick öppnar en ruta.</translation>
    </message>
    <message>
        <source>In use in {0} of {1} places</source>
        <translation>I bruk på {0} av {1} platser</translation>
    </message>
    <message>
        <source>New structure</source>
        <translation>Ny struktur</translation>
    </message>
    <message>
        <source>No structures have been written down yet.</source>
        <translation>Inga strukturer har antecknats ännu.</translation>
    </message>
    <message>
        <source>Nobody solves it yet</source>
        <translation>Ingen löser det ännu</translation>
    </message>
    <message>
        <source>Obstacles that wait to be solved</source>
        <translation>Hinder som väntar på en lösning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Ta bort platsen</translation>
    </message>
    <message>
        <source>Remove the structure</source>
        <translation>Ta bort strukturen</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Löst</translation>
    </message>
    <message>
        <source>Solved by {0}</source>
        <translation>Löses av {0}</translation>
    </message>
    <message>
        <source>Solved: {0}</source>
        <translation>Löst: {0}</translation>
    </message>
    <message>
        <source>Structure without a name</source>
        <translation>Struktur utan namn</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Strukturer</translation>
    </message>
    <message>
        <source>Structures by place</source>
        <translation>Strukturer per plats</translation>
    </message>
    <message>
        <source>Structures coming into use</source>
        <translation>Införande av strukturer</translation>
    </message>
    <message>
        <source>The place was removed.</source>
        <translation>Platsen togs bort.</translation>
    </message>
    <message>
        <source>The structure was removed.</source>
        <translation>Strukturen togs bort.</translation>
    </message>
    <message>
        <source>Where each is in use, what stands in the way, who solves it.</source>
        <translation>Var var och en är i bruk, vad som hindrar och vem som löser det.</translation>
    </message>
    <message>
        <source>Write about a place</source>
        <translation>Anteckna läget på en plats</translation>
    </message>
    <message>
        <source>to be looked at again {0}</source>
        <translation>ses över {0}</translation>
    </message>
</context>
<context>
    <name>RollOutDialog</name>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Ses över</translation>
    </message>
    <message>
        <source>What it is and why it is taken into use</source>
        <translation>Vad den är och varför den införs</translation>
    </message>
    <message>
        <source>Write the name of the structure.</source>
        <translation>Skriv strukturens namn.</translation>
    </message>
    <message>
        <source>for example the expert team, ways of consulting</source>
        <translation>till exempel expertteamet, sätten att konsultera</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Copy {0}</source>
        <translation>Kopia {0}</translation>
    </message>
    <message>
        <source>The only copy is on this laptop</source>
        <translation>Den enda säkerhetskopian finns på den här datorn</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>A copy has been made.</source>
        <translation>En kopia har gjorts.</translation>
    </message>
    <message>
        <source>Any {0} of its {1} parts open too</source>
        <translation>Uppdelad även i {1} delar: {0} tillsammans öppnar</translation>
    </message>
    <message>
        <source>Can open: {0}</source>
        <translation>Kan öppna: {0}</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Välj en plats till…</translation>
    </message>
    <message>
        <source>Copy in {0}, {1}</source>
        <translation>Kopia: {0}, {1}</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Kopiera nu</translation>
    </message>
    <message>
        <source>Parts of the recovery key tried {0}: time to try them again</source>
        <translation>Återställningsnyckelns delar prövade {0}: dags att pröva igen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Recovery key tried {0}</source>
        <translation>Återställningsnyckeln prövad {0}</translation>
    </message>
    <message>
        <source>Recovery key tried {0}: time to try it again</source>
        <translation>Återställningsnyckeln prövad {0}: dags att pröva igen</translation>
    </message>
    <message>
        <source>Recovery key: try it by {0}</source>
        <translation>Pröva återställningsnyckeln senast {0}</translation>
    </message>
    <message>
        <source>Safe?</source>
        <translation>I säkerhet?</translation>
    </message>
    <message>
        <source>The education provider {0} can recover</source>
        <translation>Utbildningsanordnaren {0} kan återställa</translation>
    </message>
    <message>
        <source>The only copy is on this laptop</source>
        <translation>Den enda säkerhetskopian finns på den här datorn</translation>
    </message>
    <message>
        <source>The parts of the recovery key have not been tried yet</source>
        <translation>Återställningsnyckelns delar har inte prövats ännu</translation>
    </message>
    <message>
        <source>The recovery key opens the data. Put the sheet back in its place.</source>
        <translation>Återställningsnyckeln öppnar uppgifterna. Lägg tillbaka blanketten på sin plats.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Pröva nu</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Could not be saved there. Choose another folder.</source>
        <translation>Det gick inte att spara där. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n&#xa0;arbetsdag</numerusform>
            <numerusform>%n&#xa0;arbetsdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lägg till en tjänst</translation>
    </message>
    <message>
        <source>Add a service: {0}</source>
        <translation>Lägg till en tjänst: {0}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Edit the school year {0}</source>
        <translation>Redigera läsåret {0}</translation>
    </message>
    <message>
        <source>Edit the school: {0}</source>
        <translation>Redigera skolan: {0}</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Form of education</source>
        <translation>Utbildningsform</translation>
    </message>
    <message>
        <source>No services have been written down yet.</source>
        <translation>Inga tjänster har antecknats än.</translation>
    </message>
    <message>
        <source>Number of students</source>
        <translation>Antal elever eller studerande</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>School years</source>
        <translation>Läsår</translation>
    </message>
    <message>
        <source>Services at the school</source>
        <translation>Tjänster i skolan</translation>
    </message>
    <message>
        <source>The first or the last day is missing.</source>
        <translation>Den första eller sista dagen saknas.</translation>
    </message>
    <message>
        <source>Write the calendar of {0}</source>
        <translation>Skriv in arbetsdagarna {0}</translation>
    </message>
    <message>
        <source>person-years: {0}</source>
        <translation>årsverken: {0}</translation>
    </message>
</context>
<context>
    <name>SchoolDialog</name>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Form of education</source>
        <translation>Utbildningsform</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Number of students</source>
        <translation>Antal elever eller studerande</translation>
    </message>
    <message>
        <source>School number</source>
        <translation>Läroanstaltsnummer</translation>
    </message>
    <message>
        <source>Write the school&apos;s name.</source>
        <translation>Skriv skolans namn.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
</context>
<context>
    <name>SchoolYearDialog</name>
    <message numerus="yes">
        <source>%n fewer than the Act&apos;s {0}</source>
        <translation>
            <numerusform>%n färre än i lagen: {0}</numerusform>
            <numerusform>%n färre än i lagen: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than the Act&apos;s {0}</source>
        <translation>
            <numerusform>%n fler än i lagen: {0}</numerusform>
            <numerusform>%n fler än i lagen: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n&#xa0;arbetsdag</numerusform>
            <numerusform>%n&#xa0;arbetsdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add days off</source>
        <translation>Lägg till lediga dagar</translation>
    </message>
    <message>
        <source>Add public holidays: {0}</source>
        <translation>Lägg till helgdagar: {0}</translation>
    </message>
    <message>
        <source>Basic Education Act 628/1998, 23 §, checked {0}</source>
        <translation>lagen om grundläggande utbildning 628/1998, 23 §, kontrollerad {0}</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Importera en lista…</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Lediga dagar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation>Ange den första och den sista dagen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Saturdays with school work</source>
        <translation>Lördagar med skolarbete</translation>
    </message>
    <message>
        <source>School year {0}</source>
        <translation>Läsåret {0}</translation>
    </message>
    <message>
        <source>The last weekday of week 22 is {0} (decree 852/1998, 7 §, checked {1})</source>
        <translation>Vecka 22:s sista vardag är {0} (förordningen 852/1998, 7 §, kontrollerad {1})</translation>
    </message>
    <message>
        <source>Write the days, such as 12.9.2026, 20.3.2027.</source>
        <translation>Skriv dagarna, till exempel 12.9.2026, 20.3.2027.</translation>
    </message>
    <message>
        <source>as many as in the Act: {0}</source>
        <translation>lika många som i lagen: {0}</translation>
    </message>
</context>
<context>
    <name>SchoolsPart</name>
    <message>
        <source>Add a school</source>
        <translation>Lägg till en skola</translation>
    </message>
    <message>
        <source>Edit the school</source>
        <translation>Redigera skolan</translation>
    </message>
    <message>
        <source>Edit the school year</source>
        <translation>Redigera läsåret</translation>
    </message>
    <message>
        <source>Edit the service</source>
        <translation>Redigera tjänsten</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Ny skola</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>Remove the service</source>
        <translation>Ta bort tjänsten</translation>
    </message>
    <message>
        <source>Services for you</source>
        <translation>Tjänster för dig</translation>
    </message>
    <message>
        <source>Services for you: print the sheet</source>
        <translation>Tjänster för dig: skriv ut bladet</translation>
    </message>
    <message>
        <source>The service was removed.</source>
        <translation>Tjänsten togs bort.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n&#xa0;träff</numerusform>
            <numerusform>%n&#xa0;träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Möte {0}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Inget hittades.</translation>
    </message>
    <message>
        <source>Plan {0}</source>
        <translation>Plan {0}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>The {0} best places; one more word narrows the search.</source>
        <translation>De {0} bästa träffarna; begränsa sökningen med ett ord till.</translation>
    </message>
    <message>
        <source>Type a word or its beginning. Enter opens the first place found.</source>
        <translation>Skriv ett ord eller dess början. Enter öppnar den första träffen.</translation>
    </message>
    <message>
        <source>Words from agendas, memos, tasks and plans</source>
        <translation>Sök i föredragningslistor, promemorior, uppgifter och planer</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Where a second copy is kept</source>
        <translation>Var en andra kopia förvaras</translation>
    </message>
</context>
<context>
    <name>SelfEvaluationCard</name>
    <message>
        <source>Rate each statement together. It is about the group&apos;s work, never about one person&apos;s.</source>
        <translation>Bedöm varje påstående tillsammans. Det gäller gruppens arbete, aldrig en enskild persons.</translation>
    </message>
    <message>
        <source>The group&apos;s own work</source>
        <translation>Gruppens eget arbete</translation>
    </message>
    <message>
        <source>What do we do differently next year?</source>
        <translation>Vad gör vi annorlunda nästa år?</translation>
    </message>
    <message>
        <source>What we develop</source>
        <translation>Det som vi utvecklar</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Vad gick bra?</translation>
    </message>
    <message>
        <source>Where we did well</source>
        <translation>Det som lyckades</translation>
    </message>
</context>
<context>
    <name>SendChangesDialog</name>
    <message numerus="yes">
        <source>%n change(s) not confirmed</source>
        <translation>
            <numerusform>%n okvitterad ändring</numerusform>
            <numerusform>%n okvitterade ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the address: {0}.</source>
        <translation>Lägg till adressen: {0}.</translation>
    </message>
    <message>
        <source>Could not be saved there. Choose another folder.</source>
        <translation>Det gick inte att spara där. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Draft a mail</source>
        <translation>Öppna ett e-postutkast</translation>
    </message>
    <message>
        <source>Everybody has confirmed everything: there is nothing to send.</source>
        <translation>Allt är kvitterat: det finns inget att skicka.</translation>
    </message>
    <message>
        <source>Looking up what the others have …</source>
        <translation>Ser efter vad de andra har…</translation>
    </message>
    <message>
        <source>No other laptop belongs to the group yet. Invite one first.</source>
        <translation>Gruppen har inga andra datorer än. Bjud först in en.</translation>
    </message>
    <message>
        <source>No program here opens drafts. Save the file and enclose it in a message yourself.</source>
        <translation>Inget program här öppnar utkast. Spara filen och bifoga den själv i ett meddelande.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Spara filen…</translation>
    </message>
    <message>
        <source>Saved, {0}: {1}</source>
        <translation>Sparad, {0}: {1}</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>Skicka ändringar</translation>
    </message>
    <message>
        <source>The file holds what the chosen laptops have not confirmed. Only the group&apos;s laptops can read it, so it may go by ordinary mail. What somebody has already does no harm.</source>
        <translation>Filen innehåller det som de valda datorerna ännu inte har kvitterat. Bara gruppens datorer kan läsa den, så den kan gå med vanlig e-post. Det som någon redan har skadar inte.</translation>
    </message>
    <message>
        <source>The message waits in your mail program; the file has {0}.</source>
        <translation>Meddelandet väntar i ditt e-postprogram; filen är på {0}.</translation>
    </message>
    <message>
        <source>To a laptop that was not heard from yet the file also brings the answer that lets it in.</source>
        <translation>Till en dator som ännu inte har varit i kontakt för filen också med sig svaret som släpper in den.</translation>
    </message>
    <message>
        <source>goes on as a new laptop</source>
        <translation>fortsätter som en ny bärbar dator</translation>
    </message>
    <message>
        <source>has everything</source>
        <translation>allt kvitterat</translation>
    </message>
    <message>
        <source>not heard from yet</source>
        <translation>ingen kontakt ännu</translation>
    </message>
</context>
<context>
    <name>SeriesDays</name>
    <message>
        <source>Days of the meetings</source>
        <translation>Mötenas dagar</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Föredragningslista</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>En dag till</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>By the time of year</source>
        <translation>Enligt tiden på året</translation>
    </message>
    <message>
        <source>By the time of year: the first meeting, ordinary ones, themes, and an evaluation in spring.</source>
        <translation>Enligt tiden på året: första mötet, vanliga möten, teman och på våren utvärdering.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Each day that you enter joins the list.</source>
        <translation>Varje dag du anger läggs till i listan.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Veckor mellan mötena</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Fjärde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sista</translation>
    </message>
    <message>
        <source>Link for those who join from afar</source>
        <translation>Länk för dem som deltar på distans</translation>
    </message>
    <message>
        <source>Make the meetings</source>
        <translation>Skapa mötena</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Plan the school year&apos;s meetings</source>
        <translation>Planera läsårets möten</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytm</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Läsår</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>Dagarna</translation>
    </message>
    <message>
        <source>The rhythm</source>
        <translation>Rytmen</translation>
    </message>
    <message>
        <source>The school&apos;s calendar is not known yet, so days off are not seen. It is entered on the page Group.</source>
        <translation>Skolans läsårskalender saknas ännu, så lediga dagar syns inte. Den anges på sidan Grupp.</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tredje</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Vilken i månaden</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>A server where the laptops meet</source>
        <translation>En server där datorerna möts</translation>
    </message>
    <message>
        <source>Empty: the one that is kept already, or this account&apos;s SSH key.</source>
        <translation>Tomt: det som redan är sparat, eller det här kontots SSH-nyckel.</translation>
    </message>
    <message>
        <source>The keys are the same: use the server</source>
        <translation>Nycklarna är lika: använd servern</translation>
    </message>
    <message>
        <source>Use the server</source>
        <translation>Använd servern</translation>
    </message>
    <message>
        <source>What lies there can be read by the group&apos;s laptops only, not by who keeps the server. The password is kept encrypted among your data.</source>
        <translation>Det som ligger där kan bara läsas av gruppens datorer, inte av den som sköter servern. Lösenordet sparas krypterat bland dina egna uppgifter.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Before anything is sent: the server shows this key.</source>
        <translation>Innan något skickas: servern visar den här nyckeln.</translation>
    </message>
    <message>
        <source>Compare it, sign by sign, with what the server&apos;s administrator has told you in another way than over this server. Go on only if they are the same.</source>
        <translation>Jämför den tecken för tecken med det som serverns administratör har meddelat dig på annat sätt än via den här servern. Fortsätt bara om de är lika.</translation>
    </message>
    <message>
        <source>It begins with sftp:// or https://.</source>
        <translation>Den börjar med sftp:// eller https://.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>The server has another key than before. Nothing was sent. It is now:</source>
        <translation>Servern har en annan nyckel än förut. Ingenting skickades. Nyckeln är nu:</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>1 is a whole post; 0.5 half of one.</source>
        <translation>1 är heltid, 0,5 är hälften.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>For students and guardians</source>
        <translation>För studerande och vårdnadshavare</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Person-years at this school</source>
        <translation>Årsverken i den här skolan</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgrupp</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>What the service is for, in a sentence or two</source>
        <translation>Vad tjänsten är till för, i en eller två meningar</translation>
    </message>
    <message>
        <source>Write a number, such as 0.5.</source>
        <translation>Skriv ett tal, till exempel 0,5.</translation>
    </message>
    <message>
        <source>for example Mon, Tue, every other Thu</source>
        <translation>till exempel må, ti, varannan to</translation>
    </message>
    <message>
        <source>the service&apos;s own, open to everybody</source>
        <translation>tjänstens egna, öppna för alla</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öppning</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Inställningarnas delar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Usage log</source>
        <translation>Användningslogg</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
</context>
<context>
    <name>ShareKeyDialog</name>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>Each holder gets a sheet of their own. One sheet alone opens nothing; together they open the data when passphrases are lost. Parts that were shared out before stop working.</source>
        <translation>Varje innehavare får en egen blankett. En blankett ensam öppnar ingenting; tillsammans öppnar de uppgifterna när lösenfraserna är borta. Delar som har delats ut tidigare slutar gälla.</translation>
    </message>
    <message>
        <source>Education provider</source>
        <translation>Utbildningsanordnare</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>How many parts open the data</source>
        <translation>Hur många delar öppnar uppgifterna</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>Gör blanketterna</translation>
    </message>
    <message>
        <source>Name two to sixteen holders, each on a line of their own.</source>
        <translation>Ange 2–16 innehavare, var och en på en egen rad.</translation>
    </message>
    <message>
        <source>One on each line: a name or a duty, two at least. Give nobody two parts.</source>
        <translation>En på varje rad: ett namn eller en uppgift, minst två. Ge ingen två delar.</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Rektor</translation>
    </message>
    <message>
        <source>Share the recovery key out</source>
        <translation>Dela upp återställningsnyckeln</translation>
    </message>
    <message>
        <source>The recovery sheet on one page stops working</source>
        <translation>Återställningsblanketten på en sida slutar gälla</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din lösenfras</translation>
    </message>
    <message>
        <source>{0} of {1} parts</source>
        <translation>{0} av {1} delar</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>Education provider</source>
        <translation>Utbildningsanordnare</translation>
    </message>
    <message>
        <source>Education provider {0}</source>
        <translation>Utbildningsanordnare {0}</translation>
    </message>
    <message>
        <source>Remove provider {0}</source>
        <translation>Ta bort anordnare {0}</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Elever eller studerande</translation>
    </message>
    <message>
        <source>Students of provider {0}</source>
        <translation>Studerande hos anordnare {0}</translation>
    </message>
</context>
<context>
    <name>ShareSheetsDialog</name>
    <message>
        <source>A sheet for each holder</source>
        <translation>En blankett för varje innehavare</translation>
    </message>
    <message>
        <source>Check the sheets</source>
        <translation>Kontrollera blanketterna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Group {0} from the paper</source>
        <translation>Grupp {0} från papperet</translation>
    </message>
    <message>
        <source>Part {0}: {1}</source>
        <translation>Del {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>Print every sheet now, they are not shown again. Any %n of them open the data. Then type one group from each paper, so that it is known to be right.</source>
        <translation>
            <numerusform>Skriv ut varje blankett nu, de visas inte igen. Vilken blankett som helst (%n) öppnar uppgifterna. Skriv sedan en grupp från varje papper, så att det är säkert att den är rätt.</numerusform>
            <numerusform>Skriv ut varje blankett nu, de visas inte igen. Vilka %n blanketter som helst öppnar uppgifterna. Skriv sedan en grupp från varje papper, så att det är säkert att den är rätt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print or save the sheet of {0}</source>
        <translation>Skriv ut eller spara blanketten: {0}</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Skriv ut eller spara…</translation>
    </message>
    <message>
        <source>Recovery sheet of {0}</source>
        <translation>Återställningsblankett: {0}</translation>
    </message>
    <message>
        <source>That is not what stands on the sheet. Look again.</source>
        <translation>Det står något annat på blanketten. Se efter igen.</translation>
    </message>
    <message>
        <source>The sheets are not checked yet, and after closing they cannot be printed any more. Close once more if you want to stop all the same.</source>
        <translation>Blanketterna har inte kontrollerats än, och efter stängningen kan de inte längre skrivas ut. Om du ändå vill sluta, stäng en gång till.</translation>
    </message>
    <message>
        <source>The sheets are right.</source>
        <translation>Blanketterna är rätt.</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <source>Answers to who raised something</source>
        <translation>Svar till dem som tog upp ett ärende</translation>
    </message>
    <message>
        <source>Copy the published text</source>
        <translation>Kopiera den offentliga texten</translation>
    </message>
    <message>
        <source>Draft a mail to the group</source>
        <translation>Skriv ett mejl till gruppen</translation>
    </message>
    <message>
        <source>For a message, for Wilma or for the wall. General matters only.</source>
        <translation>För ett meddelande, Wilma eller väggen. Bara allmänna saker.</translation>
    </message>
    <message>
        <source>For guardians</source>
        <translation>För vårdnadshavare</translation>
    </message>
    <message>
        <source>For students</source>
        <translation>För elever eller studerande</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>För personalen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Letter to guardians</source>
        <translation>Brev till vårdnadshavare</translation>
    </message>
    <message>
        <source>Letter to students</source>
        <translation>Brev till elever eller studerande</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Nobody outside the group raised an item of this meeting.</source>
        <translation>Ingen utanför gruppen tog upp något ärende på det här mötet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Öppna: {0}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Preview the group&apos;s copy</source>
        <translation>Förhandsgranska gruppens exemplar</translation>
    </message>
    <message>
        <source>Preview the list of tasks</source>
        <translation>Förhandsgranska uppgiftslistan</translation>
    </message>
    <message>
        <source>Preview the published copy</source>
        <translation>Visa den offentliga versionen</translation>
    </message>
    <message>
        <source>Preview the representatives&apos; copy</source>
        <translation>Förhandsgranska representanternas exemplar</translation>
    </message>
    <message>
        <source>Preview what was agreed</source>
        <translation>Förhandsgranska förteckningen över det överenskomna</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Spara utkastet…</translation>
    </message>
    <message>
        <source>Short texts</source>
        <translation>Korta texter</translation>
    </message>
    <message>
        <source>Still to be answered from other meetings</source>
        <translation>Ännu obesvarat från andra möten</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>The minutes are not approved yet. The papers say so.</source>
        <translation>Promemorian är inte godkänd ännu. Pappren säger det.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Överenskommet</translation>
    </message>
</context>
<context>
    <name>SharedBanner</name>
    <message>
        <source>No longer shown</source>
        <translation>Visas inte längre</translation>
    </message>
    <message>
        <source>No longer shown · {0}</source>
        <translation>Visas inte längre · {0}</translation>
    </message>
    <message>
        <source>Others no longer see this screen.</source>
        <translation>Andra ser inte längre skärmen.</translation>
    </message>
    <message>
        <source>Others see this screen. Prompts, remarks and addresses are hidden.</source>
        <translation>Andra ser skärmen. Minneslappar, anmärkningar och adresser är dolda.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close a dialog, or go back to the list</source>
        <translation>Stäng fönstret eller gå tillbaka till listan</translation>
    </message>
    <message>
        <source>Exchange changes with the other laptops now</source>
        <translation>Byt ändringar med de andra datorerna nu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>In a meeting: next item</source>
        <translation>Under mötet: nästa ärende</translation>
    </message>
    <message>
        <source>In a meeting: previous item</source>
        <translation>Under mötet: föregående ärende</translation>
    </message>
    <message>
        <source>In a meeting: {0}</source>
        <translation>Under mötet: {0}</translation>
    </message>
    <message>
        <source>In a preview: go to a page by its number</source>
        <translation>I förhandsgranskningen: gå till en sida med dess nummer</translation>
    </message>
    <message>
        <source>In a preview: larger; Ctrl+- smaller, Ctrl+0 as wide as the window</source>
        <translation>I förhandsgranskningen: större; Ctrl+- mindre, Ctrl+0 lika brett som fönstret</translation>
    </message>
    <message>
        <source>In a preview: next place of what is searched for; Shift+F3 the one before</source>
        <translation>I förhandsgranskningen: nästa ställe i sökningen; Skift+F3 föregående</translation>
    </message>
    <message>
        <source>In a preview: save as PDF</source>
        <translation>I förhandsgranskningen: spara som PDF</translation>
    </message>
    <message>
        <source>In a text: take in what others wrote while you were writing</source>
        <translation>I en text: ta in det som andra har skrivit under tiden</translation>
    </message>
    <message>
        <source>In an agenda: give an item five minutes less</source>
        <translation>På föredragningslistan: ge ett ärende fem minuter mindre</translation>
    </message>
    <message>
        <source>In an agenda: give an item five minutes more</source>
        <translation>På föredragningslistan: ge ett ärende fem minuter till</translation>
    </message>
    <message>
        <source>In an agenda: open an item, or take what waits</source>
        <translation>På föredragningslistan: öppna ett ärende eller ta med det som väntar</translation>
    </message>
    <message>
        <source>In an agenda: take all that waits, then on to the invitation</source>
        <translation>På föredragningslistan: ta med allt som väntar, sedan till kallelsen</translation>
    </message>
    <message>
        <source>In an agenda: take an item off, or leave out what waits</source>
        <translation>På föredragningslistan: ta bort ett ärende eller lämna bort det som väntar</translation>
    </message>
    <message>
        <source>In the minutes: a paragraph for the group only, or for everybody again</source>
        <translation>I promemorian: ett stycke endast för gruppen, eller för alla igen</translation>
    </message>
    <message>
        <source>In the minutes: next remark</source>
        <translation>I promemorian: nästa anmärkning</translation>
    </message>
    <message>
        <source>In the minutes: remark on the item in hand</source>
        <translation>I promemorian: anmärk på det här ärendet</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Move an item down</source>
        <translation>Flytta ett ärende nedåt</translation>
    </message>
    <message>
        <source>Move an item up</source>
        <translation>Flytta ett ärende uppåt</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nästa fält</translation>
    </message>
    <message>
        <source>Open the first page; Ctrl+2 the second, and so on</source>
        <translation>Öppna den första sidan; Ctrl+2 den andra och så vidare</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Föregående fält</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Where a text belongs elsewhere: take the general sentence</source>
        <translation>När en text hör hemma annanstans: ta den allmänna meningen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad som händer</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Certificate for signing papers</source>
        <translation>Certifikat för att underteckna papper</translation>
    </message>
    <message>
        <source>Certificate with its key (*.p12 *.pfx)</source>
        <translation>Certifikat med sin nyckel (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Choose the organisation&apos;s certificate…</source>
        <translation>Välj organisationens certifikat…</translation>
    </message>
    <message>
        <source>Make one for these data</source>
        <translation>Gör ett certifikat för de här uppgifterna</translation>
    </message>
    <message>
        <source>One made here has been issued by nobody: it shows that a paper is unchanged, not who signed.</source>
        <translation>Ett certifikat som görs här har ingen utfärdat: det visar att pappret är oförändrat, inte vem som undertecknade.</translation>
    </message>
    <message>
        <source>Papers can now be signed as {0}: Save as… in a paper&apos;s window.</source>
        <translation>Papper kan nu undertecknas som {0}: Spara som… i papprets fönster.</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>Ta bort certifikatet</translation>
    </message>
    <message>
        <source>The certificate is no longer here. What was signed with it stays signed.</source>
        <translation>Certifikatet är borttaget. Det som undertecknats med det förblir undertecknat.</translation>
    </message>
    <message>
        <source>The organisation&apos;s certificate</source>
        <translation>Organisationens certifikat</translation>
    </message>
    <message>
        <source>There is no certificate; papers are saved without a signature.</source>
        <translation>Det finns inget certifikat; pappren sparas utan underskrift.</translation>
    </message>
    <message>
        <source>With a certificate a PDF can be saved signed: other programs then show whether it has changed. The paper stays fit for the archive. The time is that of this laptop; no time-stamp server is asked.</source>
        <translation>Med ett certifikat kan en PDF sparas undertecknad: andra program visar då om den har ändrats. Pappret kan fortfarande arkiveras. Tiden är den här datorns; ingen tidsstämpelserver frågas.</translation>
    </message>
    <message>
        <source>issued by nobody else</source>
        <translation>ingen annan har utfärdat det</translation>
    </message>
    <message>
        <source>issued by {0}</source>
        <translation>utfärdat av {0}</translation>
    </message>
    <message>
        <source>not valid now</source>
        <translation>inte giltigt nu</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>giltigt</translation>
    </message>
    <message>
        <source>valid until {0}</source>
        <translation>giltigt till {0}</translation>
    </message>
</context>
<context>
    <name>StaffingCard</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n studerande</numerusform>
            <numerusform>%n studerande</numerusform>
        </translation>
    </message>
    <message>
        <source>, {0} person-years; at most {1}</source>
        <translation>, {0} årsverken; högst {1}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Binding limit</source>
        <translation>Bindande maximiantal</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Lines written here; they stand in for the services of the schools</source>
        <translation>Rader som skrivits här; de ersätter talen från skolornas tjänster</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Person-years by profession</source>
        <translation>Årsverken per yrke</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Recommended, not binding</source>
        <translation>Rekommendation, inte bindande</translation>
    </message>
    <message>
        <source>Remove a line of staffing</source>
        <translation>Ta bort en rad i dimensioneringen</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Ta bort: {0}</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Dimensionering</translation>
    </message>
    <message>
        <source>Staffing {0}</source>
        <translation>Dimensionering {0}</translation>
    </message>
    <message>
        <source>Students for one person-year, from the services of the schools.</source>
        <translation>Studerande per årsverke, räknat ur skolornas tjänster.</translation>
    </message>
    <message>
        <source>Students: {0}. Person-years: {1}.</source>
        <translation>Studerande: {0}. Årsverken: {1}.</translation>
    </message>
    <message>
        <source>The line was removed.</source>
        <translation>Raden togs bort.</translation>
    </message>
    <message>
        <source>Write a line of staffing</source>
        <translation>Skriv en rad i dimensioneringen</translation>
    </message>
    <message>
        <source>Write the number of students and the person-years in the school&apos;s services.</source>
        <translation>Skriv antalet studerande och årsverkena i skolans tjänster.</translation>
    </message>
    <message>
        <source>no working time</source>
        <translation>ingen arbetstid</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>{0} for a person-year</source>
        <translation>{0} per årsverke</translation>
    </message>
    <message>
        <source>{0}: at most {1}</source>
        <translation>{0}: högst {1}</translation>
    </message>
</context>
<context>
    <name>StaffingDialog</name>
    <message>
        <source>Form of education</source>
        <translation>Utbildningsform</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Number of students</source>
        <translation>Antal elever eller studerande</translation>
    </message>
    <message>
        <source>Person-years</source>
        <translation>Årsverken</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgrupp</translation>
    </message>
    <message>
        <source>Write a number, such as 12.5.</source>
        <translation>Skriv ett tal, till exempel 12,5.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Data brought back from a copy are a new laptop to the group. Read these six words aloud to a member whose laptop belongs, on the phone or face to face.</source>
        <translation>Uppgifter som återställts från en kopia är en ny dator för gruppen. Läs de här sex orden högt för en medlem vars dator är med, i telefon eller ansikte mot ansikte.</translation>
    </message>
    <message>
        <source>If that was not meant, ask the chair for a new invitation. Then lock OHDesk and choose “Join a group” on the first page: the laptop joins afresh, and these data stay beside it.</source>
        <translation>Om det inte var meningen, be ordföranden om en ny inbjudan. Lås sedan OHDesk och välj ”Anslut till en grupp” på första sidan: datorn ansluts på nytt, och de här uppgifterna finns kvar bredvid.</translation>
    </message>
    <message>
        <source>The work until now is safe here and can be read and printed. Nothing new comes or goes.</source>
        <translation>Arbetet hittills finns kvar här och kan läsas och skrivas ut. Inget nytt kommer eller går.</translation>
    </message>
    <message>
        <source>This laptop no longer belongs to the group</source>
        <translation>Den här datorn hör inte längre till gruppen</translation>
    </message>
    <message>
        <source>This laptop waits to be let into the group</source>
        <translation>Den här datorn väntar på att släppas in i gruppen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Practice – no real data</source>
        <translation>Övning – inga riktiga uppgifter</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Sparat {0}</translation>
    </message>
    <message>
        <source>See what came…</source>
        <translation>Se vad som kom…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Leave it, because…</source>
        <translation>Lämnas, därför att…</translation>
    </message>
    <message>
        <source>Leave it: {0}</source>
        <translation>Lämnas: {0}</translation>
    </message>
    <message>
        <source>Left: {0}</source>
        <translation>Lämnades: {0}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som gjort</translation>
    </message>
    <message>
        <source>Mark as done: {0}</source>
        <translation>Markera som gjort: {0}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Open again: {0}</source>
        <translation>Öppna igen: {0}</translation>
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
        <translation>Visas nedan</translation>
    </message>
    <message>
        <source>The meeting&apos;s path</source>
        <translation>Mötets steg</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Håll</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Kalla</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Sammankallat</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Promemorian godkänd</translation>
    </message>
    <message>
        <source>Minutes being checked</source>
        <translation>Promemorian för granskning</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>Promemorian utkast</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>To be invited again</source>
        <translation>Ska kallas på nytt</translation>
    </message>
</context>
<context>
    <name>StructuresPart</name>
    <message>
        <source>Consultations are counted in a group of the type expert team, as numbers and of general matters only. This group is of another type.</source>
        <translation>Konsultationer räknas i en grupp av typen expertteam, bara som tal och bara om allmänna ärenden. Den här gruppen är av en annan typ.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>{0}, Tab takes it</source>
        <translation>{0}, Tab väljer</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>A question to a line; its answers below it, each after a hyphen. Without answers it is a free one.</source>
        <translation>En fråga per rad, svaren under den, vart och ett efter ett streck. Utan svar är frågan öppen.</translation>
    </message>
    <message>
        <source>Ask about the school, not about a person. Nobody writes a name; only the counts are kept.</source>
        <translation>Fråga om skolan, inte om en person. Ingen skriver sitt namn; bara antalen sparas.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Stängs</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnas</translation>
    </message>
    <message>
        <source>Questions in Finnish</source>
        <translation>Frågorna på finska</translation>
    </message>
    <message>
        <source>Questions in Swedish</source>
        <translation>Frågorna på svenska</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Rubrik på finska</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Rubrik på svenska</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad enkäten är till för</translation>
    </message>
    <message>
        <source>Words before the questions, in Finnish</source>
        <translation>Inledande ord på finska</translation>
    </message>
    <message>
        <source>Words before the questions, in Swedish</source>
        <translation>Inledande ord på svenska</translation>
    </message>
    <message>
        <source>Write at least one question.</source>
        <translation>Skriv minst en fråga.</translation>
    </message>
    <message>
        <source>Write what the survey is called.</source>
        <translation>Skriv enkätens rubrik.</translation>
    </message>
</context>
<context>
    <name>SurveysCard</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n returnerad</numerusform>
            <numerusform>%n returnerade</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>En tom enkät</translation>
    </message>
    <message>
        <source>Ask again (new round)</source>
        <translation>Fråga igen (ny omgång)</translation>
    </message>
    <message>
        <source>Begin from a ready form: wellbeing, the starting point, feedback at the end of the year.</source>
        <translation>Börja från en färdig blankett: välbefinnande, utgångsläget eller respons i slutet av läsåret.</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Under arbete</translation>
    </message>
    <message>
        <source>Copy as text, in Finnish</source>
        <translation>Kopiera som text på finska</translation>
    </message>
    <message>
        <source>Copy as text, in Swedish</source>
        <translation>Kopiera som text på svenska</translation>
    </message>
    <message>
        <source>Edit the questions</source>
        <translation>Redigera frågorna</translation>
    </message>
    <message>
        <source>Follow an answer</source>
        <translation>Följ upp ett svar</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Mer: {0}</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Ny enkät</translation>
    </message>
    <message>
        <source>No survey has been made yet</source>
        <translation>Ingen enkät har gjorts ännu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Own surveys and feedback forms</source>
        <translation>Egna enkäter och responsblanketter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print the form or give it as text; only the counts come back here.</source>
        <translation>Skriv ut blanketten eller ge den som text; hit återvänder bara antalen.</translation>
    </message>
    <message>
        <source>Print: {0}</source>
        <translation>Skriv ut: {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Results in Finnish, for the group</source>
        <translation>Resultaten på finska, för gruppen</translation>
    </message>
    <message>
        <source>Results in Finnish, public</source>
        <translation>Resultaten på finska, offentliga</translation>
    </message>
    <message>
        <source>Results in Swedish, for the group</source>
        <translation>Resultaten på svenska, för gruppen</translation>
    </message>
    <message>
        <source>Results in Swedish, public</source>
        <translation>Resultaten på svenska, offentliga</translation>
    </message>
    <message>
        <source>Tallied</source>
        <translation>Räknad</translation>
    </message>
    <message>
        <source>The form in Finnish</source>
        <translation>Blanketten på finska</translation>
    </message>
    <message>
        <source>The form in Finnish, large print</source>
        <translation>Blanketten på finska, med stor text</translation>
    </message>
    <message>
        <source>The form in Swedish</source>
        <translation>Blanketten på svenska</translation>
    </message>
    <message>
        <source>The form in Swedish, large print</source>
        <translation>Blanketten på svenska, med stor text</translation>
    </message>
    <message>
        <source>To be tallied</source>
        <translation>Ska räknas</translation>
    </message>
    <message>
        <source>Type in the counts</source>
        <translation>Skriv in antalen</translation>
    </message>
    <message>
        <source>Type in the counts: {0}</source>
        <translation>Skriv in antalen: {0}</translation>
    </message>
</context>
<context>
    <name>TableSource</name>
    <message>
        <source>Choose a file (CSV, Excel or Word)…</source>
        <translation>Välj en fil (CSV, Excel eller Word)…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Välj en tabell</translation>
    </message>
    <message>
        <source>Paste the table here</source>
        <translation>Klistra in tabellen här</translation>
    </message>
    <message>
        <source>Select the table in Word or Excel, copy it, and paste it here.</source>
        <translation>Markera tabellen i Word eller Excel, kopiera den och klistra in den här.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.docx)</source>
        <translation>Tabeller (*.csv *.tsv *.txt *.xlsx *.xlsm *.docx)</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Filen kan inte läsas: {0}</translation>
    </message>
</context>
<context>
    <name>TablesButton</name>
    <message>
        <source>Bring in a table…</source>
        <translation>Importera en tabell…</translation>
    </message>
    <message>
        <source>Hand on as a table…</source>
        <translation>Exportera som tabell…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>The plan has nothing for a table yet.</source>
        <translation>Planen har ännu inget för en tabell.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Changes from another laptop</source>
        <translation>Ändringar från en annan bärbar dator</translation>
    </message>
    <message>
        <source>Files of OHDesk ({0})</source>
        <translation>OHDesk-filer ({0})</translation>
    </message>
</context>
<context>
    <name>TallyCard</name>
    <message>
        <source>Autumn</source>
        <translation>Höst</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Konsultationer</translation>
    </message>
    <message>
        <source>Consultations {0}</source>
        <translation>Konsultationer {0}</translation>
    </message>
    <message>
        <source>How advice was asked for</source>
        <translation>Hur man frågade om råd</translation>
    </message>
    <message>
        <source>In all: {0}</source>
        <translation>Sammanlagt: {0}</translation>
    </message>
    <message>
        <source>Numbers of consultations</source>
        <translation>Antal konsultationer</translation>
    </message>
    <message>
        <source>Only numbers: never who asked or about whom. The team speaks here of general matters only.</source>
        <translation>Bara tal: aldrig vem som frågade eller om vem. Teamet behandlar här bara allmänna ärenden.</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Yrken</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Vår</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Type a number and press Enter; the arrow keys move from cell to cell.</source>
        <translation>Skriv ett tal och tryck på Enter; pilarna flyttar från ruta till ruta.</translation>
    </message>
    <message>
        <source>Ways of asking</source>
        <translation>Sätt</translation>
    </message>
    <message>
        <source>What is told of the term</source>
        <translation>Vad som berättas om terminen</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Skriv ett tal</translation>
    </message>
    <message>
        <source>below {0}, not shown</source>
        <translation>under {0}, visas inte</translation>
    </message>
    <message>
        <source>others</source>
        <translation>övriga</translation>
    </message>
</context>
<context>
    <name>TallyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation>
            <numerusform>sammanlagt %n svar</numerusform>
            <numerusform>sammanlagt %n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) read. Look at them, then keep.</source>
        <translation>
            <numerusform>%n antal lästes in. Kontrollera och spara.</numerusform>
            <numerusform>%n antal lästes in. Kontrollera och spara.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number and Enter: the next line is ready. Never type in one person&apos;s answers.</source>
        <translation>Ett tal och Enter: nästa rad är redo. Skriv aldrig in en enskild persons svar.</translation>
    </message>
    <message>
        <source>Counts from a table</source>
        <translation>Antalen från en tabell</translation>
    </message>
    <message>
        <source>Counts from a table (CSV or Excel)…</source>
        <translation>Antalen från en tabell (CSV eller Excel)…</translation>
    </message>
    <message>
        <source>Forms given out</source>
        <translation>Utdelade blanketter</translation>
    </message>
    <message>
        <source>Forms that came back</source>
        <translation>Returnerade blanketter</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>Spara antalen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabeller (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Tally: {0}</source>
        <translation>Antalen: {0}</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Filen kan inte läsas: {0}</translation>
    </message>
    <message>
        <source>The table of a form on the web is counted here as well; nothing of its rows is kept.</source>
        <translation>Även tabellen från ett webbformulär räknas här; inget av raderna sparas.</translation>
    </message>
    <message>
        <source>What the answers say as a whole, in general words</source>
        <translation>Vad svaren säger som helhet, i allmänna ordalag</translation>
    </message>
    <message>
        <source>When, as it stands beside the figures</source>
        <translation>Tidpunkten som står bredvid siffrorna</translation>
    </message>
    <message>
        <source>Write when this was, for example spring 2026.</source>
        <translation>Skriv när det här var, till exempel våren 2026.</translation>
    </message>
    <message>
        <source>{0}: more than the forms that came back</source>
        <translation>{0}: fler än de returnerade blanketterna</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Closed on</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>For example what was done, and what remains.</source>
        <translation>Till exempel vad som gjordes och vad som återstår.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Vad som hände</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Ta bort uppgiften</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Skrivandet</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>Sammanlagt %n minut</numerusform>
            <numerusform>Sammanlagt %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till ett ärende</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>Mall för föredragningslista</translation>
    </message>
    <message>
        <source>Any form of education</source>
        <translation>Vilken utbildningsform som helst</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För vilket möte</translation>
    </message>
    <message>
        <source>Form of education</source>
        <translation>Utbildningsform</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ge den ett namn.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Items of the template</source>
        <translation>Mallens ärenden</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Spara mallen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>a pack</source>
        <translation>ett paket</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the group has them</source>
        <translation>
            <numerusform>%n blev kvar i gruppens egen form</numerusform>
            <numerusform>%n blev kvar i gruppens egen form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n borttagen</numerusform>
            <numerusform>%n borttagna</numerusform>
        </translation>
    </message>
    <message>
        <source>A new agenda begins from one of these. A meeting that is made already never changes.</source>
        <translation>En ny föredragningslista börjar från någon av dessa. Ett möte som redan finns ändras inte.</translation>
    </message>
    <message>
        <source>Agenda templates</source>
        <translation>Mallar för föredragningslistor</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <translation>Ändrad av oss</translation>
    </message>
    <message>
        <source>Choose a pack of templates</source>
        <translation>Välj ett mallpaket</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopiera…</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Skillnader…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För vilket möte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation>Se skillnaderna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny mall</translation>
    </message>
    <message>
        <source>OHDesk</source>
        <translation>OHDesk</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Packs of templates (*.ohpack)</source>
        <translation>Mallpaket (*.ohpack)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Borttagen: {0}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Take in a pack…</source>
        <translation>Ta ett paket i bruk…</translation>
    </message>
    <message>
        <source>Take the pack out of use</source>
        <translation>Ta paketet ur bruk</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message>
        <source>The templates stay with the group as its own; the pack no longer updates them.</source>
        <translation>Mallarna blir gruppens egna, och paketet uppdaterar dem inte längre.</translation>
    </message>
    <message>
        <source>This is a copy for the group&apos;s own use. The first one stays as it is.</source>
        <translation>Detta är en kopia för gruppens eget bruk. Originalet förblir som det är.</translation>
    </message>
    <message>
        <source>Version {0} is in use.</source>
        <translation>Version {0} är i bruk.</translation>
    </message>
</context>
<context>
    <name>ThemeRow</name>
    <message>
        <source>Goals here: {0}</source>
        <translation>Mål: {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of theme {0}</source>
        <translation>Slag av tema {0}</translation>
    </message>
    <message>
        <source>New measure for theme {0}</source>
        <translation>Ny åtgärd för tema {0}</translation>
    </message>
    <message>
        <source>Remove theme {0}</source>
        <translation>Ta bort tema {0}</translation>
    </message>
    <message>
        <source>Text of theme {0}</source>
        <translation>Text för tema {0}</translation>
    </message>
    <message>
        <source>Title of theme {0}</source>
        <translation>Rubrik för tema {0}</translation>
    </message>
    <message>
        <source>What does it mean for us?</source>
        <translation>Vad betyder det hos oss?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Vad heter det?</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Vems tema</translation>
    </message>
    <message>
        <source>Whose theme {0} is</source>
        <translation>Vems tema {0} är</translation>
    </message>
    <message>
        <source>another group</source>
        <translation>en annan grupp</translation>
    </message>
    <message>
        <source>this group</source>
        <translation>den här gruppens</translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message numerus="yes">
        <source>%n open measure(s) of the earlier plan</source>
        <translation>
            <numerusform>%n öppen åtgärd i den förra planen</numerusform>
            <numerusform>%n öppna åtgärder i den förra planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) were brought over.</source>
        <translation>
            <numerusform>%n öppen åtgärd fördes över.</numerusform>
            <numerusform>%n öppna åtgärder fördes över.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Lägg till ett tema</translation>
    </message>
    <message>
        <source>Bring over what is open</source>
        <translation>Ta med det öppna från den förra planen</translation>
    </message>
    <message>
        <source>Edit the theme</source>
        <translation>Ändra temat</translation>
    </message>
    <message>
        <source>Headings for goals and measures. A principle or a value is only said; a theme may belong to another group of yours.</source>
        <translation>Rubriker för mål och åtgärder. En princip eller en värdering bara sägs; ett tema kan höra till en annan av era grupper.</translation>
    </message>
    <message>
        <source>Move the theme</source>
        <translation>Flytta temat</translation>
    </message>
    <message>
        <source>Name a theme and press Enter</source>
        <translation>Namnge ett tema och tryck på Enter</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nytt tema</translation>
    </message>
    <message>
        <source>Remove the theme</source>
        <translation>Ta bort temat</translation>
    </message>
    <message>
        <source>The measure was removed.</source>
        <translation>Åtgärden togs bort.</translation>
    </message>
    <message>
        <source>The theme was removed. Goals that stood under it are still there.</source>
        <translation>Temat togs bort. Målen som stod under det finns kvar.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
</context>
<context>
    <name>TimePlan</name>
    <message numerus="yes">
        <source>%n item(s) without minutes</source>
        <translation>
            <numerusform>%n&#xa0;ärende utan tid</numerusform>
            <numerusform>%n&#xa0;ärenden utan tid</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned {0} min</source>
        <translation>Planerat {0}&#xa0;min</translation>
    </message>
    <message>
        <source>ready at {0}</source>
        <translation>klart kl. {0}</translation>
    </message>
    <message>
        <source>{0} min to spare</source>
        <translation>{0}&#xa0;min till godo</translation>
    </message>
    <message>
        <source>{0} min too long</source>
        <translation>{0}&#xa0;min för långt</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>not translated</source>
        <translation>inte översatt</translation>
    </message>
    <message>
        <source>the original has changed</source>
        <translation>originalet har ändrats</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>översatt</translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+nedåtpil</translation>
    </message>
    <message>
        <source>Finnish translation</source>
        <translation>Finsk översättning</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message numerus="yes">
        <source>Go on as it is: %n text(s) stay in Finnish</source>
        <translation>
            <numerusform>Fortsätt som det är: %n text blir kvar på finska</numerusform>
            <numerusform>Fortsätt som det är: %n texter blir kvar på finska</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on as it is: %n text(s) stay in Swedish</source>
        <translation>
            <numerusform>Fortsätt som det är: %n text blir kvar på svenska</numerusform>
            <numerusform>Fortsätt som det är: %n texter blir kvar på svenska</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is translated</source>
        <translation>Hur mycket som är översatt</translation>
    </message>
    <message>
        <source>Next untranslated</source>
        <translation>Nästa oöversatta</translation>
    </message>
    <message numerus="yes">
        <source>Show as it is: %n text(s) stay in Finnish</source>
        <translation>
            <numerusform>Visa som den är: %n text blir kvar på finska</numerusform>
            <numerusform>Visa som den är: %n texter blir kvar på finska</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show as it is: %n text(s) stay in Swedish</source>
        <translation>
            <numerusform>Visa som den är: %n text blir kvar på svenska</numerusform>
            <numerusform>Visa som den är: %n texter blir kvar på svenska</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Visa handlingen</translation>
    </message>
    <message>
        <source>Swedish translation</source>
        <translation>Svensk översättning</translation>
    </message>
    <message>
        <source>This paper has texts that are only in Finnish. Write them in Swedish here, or show it as it is.</source>
        <translation>I den här handlingen finns texter bara på finska. Skriv dem på svenska här eller visa handlingen som den är.</translation>
    </message>
    <message>
        <source>This paper has texts that are only in Swedish. Write them in Finnish here, or show it as it is.</source>
        <translation>I den här handlingen finns texter bara på svenska. Skriv dem på finska här eller visa handlingen som den är.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>Translated in different ways – choose</source>
        <translation>Översatt på olika sätt – välj</translation>
    </message>
    <message>
        <source>What goes out has texts that are only in Finnish. Write them in Swedish here, or let it go as it is.</source>
        <translation>I det som går ut finns texter bara på finska. Skriv dem här på svenska eller låt det gå ut som det är.</translation>
    </message>
    <message>
        <source>What goes out has texts that are only in Swedish. Write them in Finnish here, or let it go as it is.</source>
        <translation>I det som går ut finns texter bara på svenska. Skriv dem här på finska eller låt det gå ut som det är.</translation>
    </message>
    <message>
        <source>{0} / {1} translated</source>
        <translation>{0} / {1} översatta</translation>
    </message>
</context>
<context>
    <name>TryKeyDialog</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Take the recovery sheet and type the whole key, or call the holders together and type as many parts as are needed, one by one. OHDesk really opens the data with them; nothing is changed.</source>
        <translation>Ta återställningsblanketten och skriv hela nyckeln, eller kalla samman innehavarna och skriv så många delar som behövs, en i taget. OHDesk öppnar verkligen uppgifterna med dem; ingenting ändras.</translation>
    </message>
    <message>
        <source>Try the recovery key</source>
        <translation>Pröva återställningsnyckeln</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Make something of what was said</source>
        <translation>Gör om det som sades</translation>
    </message>
</context>
<context>
    <name>TypedEdit</name>
    <message>
        <source>For example {0}</source>
        <translation>Till exempel {0}</translation>
    </message>
    <message>
        <source>Not understood; for example {0}</source>
        <translation>Det här gick inte att tolka; till exempel {0}</translation>
    </message>
</context>
<context>
    <name>Unconfirmed</name>
    <message>
        <source>Ask their people to open OHDesk and to exchange changes.</source>
        <translation>Be att OHDesk öppnas och att ändringarna byts.</translation>
    </message>
    <message>
        <source>Closed out, so it will not hear of it. Ask for OHDesk&apos;s data to be deleted from it.</source>
        <translation>Borttagen ur gruppen, så den får inte veta det. Be att OHDesks data tas bort från den.</translation>
    </message>
    <message>
        <source>Laptop without a name</source>
        <translation>Dator utan namn</translation>
    </message>
    <message>
        <source>These go on as new laptops and are not waited for. If a copy of one is still in use, the removed words are there until it exchanges changes:</source>
        <translation>De här fortsätter som nya bärbara datorer och inväntas inte. Om en kopia av någon av dem ännu används finns de borttagna orden kvar i den tills den byter ändringar:</translation>
    </message>
    <message>
        <source>Words were removed, but these laptops have not confirmed it yet:</source>
        <translation>Ord har tagits bort, men de här datorerna har inte kvitterat det ännu:</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>senast i kontakt {0}</translation>
    </message>
    <message>
        <source>not heard from yet</source>
        <translation>ingen kontakt ännu</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Bring back a copy</source>
        <translation>Återställ kopia</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock är på.</translation>
    </message>
    <message>
        <source>Choose a folder whose name ends in .ohdesk</source>
        <translation>Välj en mapp vars namn slutar på .ohdesk</translation>
    </message>
    <message>
        <source>Create new</source>
        <translation>Skapa nya uppgifter</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Anslut till en grupp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open from another folder…</source>
        <translation>Öppna annan mapp…</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Öppna med återställningsnyckeln</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Skriv din lösenfras.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Your group&apos;s meetings, memos and plans lie encrypted on this laptop only. Create the first, join a group that has OHDesk already, or bring in what you have.</source>
        <translation>Gruppens möten, promemorior och planer finns krypterade bara på den här datorn. Skapa nya uppgifter, anslut till en grupp som redan har OHDesk eller öppna tidigare uppgifter.</translation>
    </message>
</context>
<context>
    <name>UnreadMarks</name>
    <message numerus="yes">
        <source>%n new or changed paragraph(s): {0}</source>
        <translation>
            <numerusform>%n nytt eller ändrat stycke: {0}</numerusform>
            <numerusform>%n nya eller ändrade stycken: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Addendum made</source>
        <translation>Tillägg gjort</translation>
    </message>
    <message>
        <source>Agenda printed</source>
        <translation>Föredragningslista utskriven</translation>
    </message>
    <message>
        <source>Approved record handed out</source>
        <translation>Godkänd promemoria sparad i en mapp</translation>
    </message>
    <message>
        <source>Archive list printed</source>
        <translation>Arkivförteckning utskriven</translation>
    </message>
    <message>
        <source>Certificate for signing kept</source>
        <translation>Certifikat för underskrift tillagt</translation>
    </message>
    <message>
        <source>Certificate for signing removed</source>
        <translation>Certifikat för underskrift borttaget</translation>
    </message>
    <message>
        <source>Changes sent as a file</source>
        <translation>Ändringar skickade som fil</translation>
    </message>
    <message>
        <source>Changes taken in from a file</source>
        <translation>Ändringar hämtade ur en fil</translation>
    </message>
    <message>
        <source>Checklist printed</source>
        <translation>Checklista utskriven</translation>
    </message>
    <message>
        <source>Consultation counts printed</source>
        <translation>Antal konsultationer utskrivna</translation>
    </message>
    <message>
        <source>Copy brought back</source>
        <translation>Kopia återställd</translation>
    </message>
    <message>
        <source>Coverage printed</source>
        <translation>Sammanställningen ”Var det syns” utskriven</translation>
    </message>
    <message>
        <source>Data created</source>
        <translation>Uppgifter skapade</translation>
    </message>
    <message>
        <source>Delivery made</source>
        <translation>Försändelse gjord</translation>
    </message>
    <message>
        <source>Drafts forgotten</source>
        <translation>Utkasten glömda</translation>
    </message>
    <message>
        <source>E-mail drafted</source>
        <translation>E-post i utkast</translation>
    </message>
    <message>
        <source>Evaluation printed</source>
        <translation>Utvärdering utskriven</translation>
    </message>
    <message>
        <source>Everything written out, not encrypted</source>
        <translation>Alla uppgifter exporterade okrypterade</translation>
    </message>
    <message>
        <source>Files made for records management</source>
        <translation>Filer gjorda till ärendehanteringen</translation>
    </message>
    <message>
        <source>Files put back in the shared folder</source>
        <translation>Filer lades tillbaka i den delade mappen</translation>
    </message>
    <message>
        <source>Goal&apos;s path printed</source>
        <translation>Målets väg utskriven</translation>
    </message>
    <message>
        <source>Indicators printed</source>
        <translation>Uppföljningsuppgifter utskrivna</translation>
    </message>
    <message>
        <source>Inspection printed</source>
        <translation>Granskning utskriven</translation>
    </message>
    <message>
        <source>Introduction of a new chair printed</source>
        <translation>Introduktion för en ny ordförande utskriven</translation>
    </message>
    <message>
        <source>Laptop closed out</source>
        <translation>Dator borttagen</translation>
    </message>
    <message>
        <source>Laptop let in</source>
        <translation>Dator insläppt</translation>
    </message>
    <message>
        <source>List of the group printed</source>
        <translation>Gruppens förteckning utskriven</translation>
    </message>
    <message>
        <source>List of what was agreed printed</source>
        <translation>Förteckning över det överenskomna utskriven</translation>
    </message>
    <message>
        <source>Memo approved</source>
        <translation>Promemoria godkänd</translation>
    </message>
    <message>
        <source>Memo printed</source>
        <translation>Promemoria utskriven</translation>
    </message>
    <message>
        <source>New passphrase by the recovery key</source>
        <translation>Ny lösenfras med återställningsnyckeln</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Ny återställningsnyckel</translation>
    </message>
    <message>
        <source>Newsletter printed</source>
        <translation>Nyhetsbrev utskrivet</translation>
    </message>
    <message>
        <source>Newsletter published</source>
        <translation>Nyhetsbrev publicerat</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
    </message>
    <message>
        <source>Opened with the recovery key</source>
        <translation>Öppnat med återställningsnyckeln</translation>
    </message>
    <message>
        <source>Paper signed</source>
        <translation>Papper undertecknat</translation>
    </message>
    <message>
        <source>Participation printed</source>
        <translation>Delaktighet utskriven</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Lösenfras bytt</translation>
    </message>
    <message>
        <source>Person let in</source>
        <translation>Person tillagd</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Person borttagen</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan godkänd</translation>
    </message>
    <message>
        <source>Plan printed</source>
        <translation>Plan utskriven</translation>
    </message>
    <message>
        <source>Plan&apos;s tables handed on</source>
        <translation>Planens tabeller exporterade</translation>
    </message>
    <message>
        <source>Poster printed</source>
        <translation>Affisch utskriven</translation>
    </message>
    <message>
        <source>Recovery key shared out</source>
        <translation>Återställningsnyckeln uppdelad</translation>
    </message>
    <message>
        <source>Recovery key tried</source>
        <translation>Återställningsnyckel prövad</translation>
    </message>
    <message>
        <source>Recovery sheet printed</source>
        <translation>Återställningsblankett utskriven</translation>
    </message>
    <message>
        <source>Reference card printed</source>
        <translation>Informationskort utskrivet</translation>
    </message>
    <message>
        <source>Representative&apos;s letter printed</source>
        <translation>Representantens brev utskrivet</translation>
    </message>
    <message>
        <source>Services printed</source>
        <translation>Tjänster utskrivna</translation>
    </message>
    <message>
        <source>Slides made</source>
        <translation>Bilder gjorda</translation>
    </message>
    <message>
        <source>Staffing printed</source>
        <translation>Dimensionering utskriven</translation>
    </message>
    <message>
        <source>Structures printed</source>
        <translation>Strukturer utskrivna</translation>
    </message>
    <message>
        <source>Summary of changes printed</source>
        <translation>Sammandraget av ändringar utskrivet</translation>
    </message>
    <message>
        <source>Survey printed</source>
        <translation>Enkät utskriven</translation>
    </message>
    <message>
        <source>Tasks printed</source>
        <translation>Uppgifter utskrivna</translation>
    </message>
    <message>
        <source>Texts to translate handed on</source>
        <translation>Texter att översätta lämnades vidare</translation>
    </message>
    <message>
        <source>Whole year printed</source>
        <translation>Hela läsåret utskrivet</translation>
    </message>
    <message>
        <source>Words removed after approval</source>
        <translation>Ord borttagna efter godkännandet</translation>
    </message>
    <message>
        <source>Year&apos;s memos printed</source>
        <translation>Läsårets promemorior utskrivna</translation>
    </message>
    <message>
        <source>Year&apos;s summary printed</source>
        <translation>Årssammanställning utskriven</translation>
    </message>
    <message>
        <source>Yearly clock printed</source>
        <translation>Årsklockan utskriven</translation>
    </message>
</context>
<context>
    <name>UsageSection</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Spara som CSV…</translation>
    </message>
    <message>
        <source>Usage log</source>
        <translation>Användningslogg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Who opened, printed and exported, and when. It holds ids, never content.</source>
        <translation>Vem som öppnat, skrivit ut och skickat, och när. Loggen innehåller beteckningar, aldrig innehåll.</translation>
    </message>
</context>
<context>
    <name>VaultList</name>
    <message>
        <source>Last used {0}</source>
        <translation>Senast använd {0}</translation>
    </message>
    <message>
        <source>Not found in its place</source>
        <translation>Finns inte på sin plats</translation>
    </message>
    <message>
        <source>Whose data to open</source>
        <translation>Vilka uppgifter öppnas</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>Let it stay</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Let it stay: {0}</source>
        <translation>Behåll: {0}</translation>
    </message>
    <message>
        <source>Remove it here too</source>
        <translation>Ta bort här också</translation>
    </message>
    <message>
        <source>Remove it here too: {0}</source>
        <translation>Ta bort här också: {0}</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Borttaget på annat håll</translation>
    </message>
    <message>
        <source>Removed on {0} ({1}) while it was being changed on another laptop, so it is still here.</source>
        <translation>Borttaget av: {0} ({1}). Samtidigt ändrades det på en annan bärbar dator, så det finns kvar.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Den här</translation>
    </message>
    <message>
        <source>{0} · shown now</source>
        <translation>{0} · visas nu</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: both, {1}</source>
        <translation>{0}: båda, {1}</translation>
    </message>
    <message>
        <source>{0}: removed elsewhere</source>
        <translation>{0}: borttaget på annat håll</translation>
    </message>
    <message>
        <source>{0}: this one, {1} ({2})</source>
        <translation>{0}: den här, {1} ({2})</translation>
    </message>
    <message>
        <source>{0}: two versions – choose</source>
        <translation>{0}: två versioner – välj</translation>
    </message>
    <message>
        <source>{0}: {1} versions – choose</source>
        <translation>{0}: {1} versioner – välj</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n place(s) have two versions. The newer one is shown and printed until somebody chooses; both are kept.</source>
        <translation>
            <numerusform>%n ställe har två versioner. Den nyare visas och skrivs ut tills någon väljer; båda finns kvar.</numerusform>
            <numerusform>%n ställen har två versioner. Den nyare visas och skrivs ut tills någon väljer; båda finns kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has two versions.</source>
        <translation>Ingenstans finns två versioner.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Visa stället</translation>
    </message>
    <message>
        <source>Show the place: {0}</source>
        <translation>Visa stället: {0}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
</context>
<context>
    <name>VersionsLine</name>
    <message numerus="yes">
        <source>%n place(s) have two versions.</source>
        <translation>
            <numerusform>%n ställe har två versioner.</numerusform>
            <numerusform>%n ställen har två versioner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Titta på dem…</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Contents beside the pages</source>
        <translation>Innehållet bredvid sidorna</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Sidans bredd</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sida {0} av {1}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Sidans storlek på skärmen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hela sidan</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>From hearings, from meetings with representatives, and from what was told.</source>
        <translation>Från höranden, från möten med representanter och från det som berättats.</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>Mål {0}</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Hört</translation>
    </message>
    <message>
        <source>Heard and told, goal by goal</source>
        <translation>Hörda och informerade, mål för mål</translation>
    </message>
    <message>
        <source>The plan of this school year has no goals yet.</source>
        <translation>Läsårets plan har inga mål än.</translation>
    </message>
    <message>
        <source>The work as a whole</source>
        <translation>Arbetet som helhet</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Berättat</translation>
    </message>
    <message>
        <source>not found in the material</source>
        <translation>hittades inte i materialet</translation>
    </message>
    <message>
        <source>representative in a meeting</source>
        <translation>representant på mötet</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Asking the server…</source>
        <translation>Frågar servern…</translation>
    </message>
    <message>
        <source>Empty: the one that is kept already, or this account&apos;s SSH key.</source>
        <translation>Tomt: det som redan är sparat, eller det här kontots SSH-nyckel.</translation>
    </message>
    <message>
        <source>Read these six words aloud to the chair, on the phone or face to face. The chair types them and so knows that it is this laptop that asks.</source>
        <translation>Läs de här sex orden högt för ordföranden i telefon eller ansikte mot ansikte. Ordföranden skriver in dem och vet då att det är den här datorn som ber.</translation>
    </message>
    <message>
        <source>Send the request to the chair. The answer comes as a file too.</source>
        <translation>Skicka begäran till ordföranden. Svaret kommer också som en fil.</translation>
    </message>
    <message>
        <source>Take the answer from a file…</source>
        <translation>Ta emot svaret från en fil…</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>The folder {0} is not there now. OHDesk goes on looking.</source>
        <translation>Mappen {0} är inte tillgänglig just nu. OHDesk försöker igen.</translation>
    </message>
    <message>
        <source>The keys are the same: try again</source>
        <translation>Nycklarna är lika: försök på nytt</translation>
    </message>
    <message>
        <source>The request is on its way into the folder.</source>
        <translation>Begäran är på väg till mappen.</translation>
    </message>
    <message>
        <source>The request is on its way to the server.</source>
        <translation>Begäran är på väg till servern.</translation>
    </message>
    <message>
        <source>The request lies in the folder {0}. This page goes on by itself.</source>
        <translation>Begäran finns i mappen {0}. Den här sidan fortsätter av sig själv när datorn har släppts in.</translation>
    </message>
    <message>
        <source>The request lies on the server {0}. This page goes on by itself.</source>
        <translation>Begäran finns på servern {0}. Den här sidan går vidare av sig själv.</translation>
    </message>
    <message>
        <source>The server {0} does not answer now. OHDesk goes on asking.</source>
        <translation>Servern {0} svarar inte just nu. OHDesk fortsätter fråga.</translation>
    </message>
    <message>
        <source>This file does not let the laptop in. Ask the chair for the answer.</source>
        <translation>Den här filen släpper ännu inte in datorn. Be ordföranden om svaret.</translation>
    </message>
    <message>
        <source>This laptop was let in. The group&apos;s work is still on its way.</source>
        <translation>Datorn har släppts in. Gruppens arbete är ännu på väg.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Wait with OHDesk closed</source>
        <translation>Vänta med OHDesk stängt</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Väntar på godkännande</translation>
    </message>
    <message>
        <source>Working out the words…</source>
        <translation>Orden räknas ut…</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Left and right turn the wheel, down and up go through the month&apos;s entries, Enter opens; Home brings this month.</source>
        <translation>Vänster och höger vrider hjulet, ner och upp går genom månadens poster, Enter öppnar; Home visar denna månad.</translation>
    </message>
    <message>
        <source>Wheel of the year: {0}</source>
        <translation>Årshjulet: {0}</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Memos that you confirm carry this name.</source>
        <translation>Promemorior som du bekräftar får det här namnet.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Vem är du?</translation>
    </message>
</context>
<context>
    <name>WhoForm</name>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Skriv ditt namn.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>The passphrase you used becomes yours alone: with it you later confirm memos in your own name.</source>
        <translation>Lösenfrasen du använde blir bara din: med den bekräftar du senare promemorior i eget namn.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Vem är du?</translation>
    </message>
</context>
<context>
    <name>WholeYearDialog</name>
    <message>
        <source>Agendas</source>
        <translation>Föredragningslistor</translation>
    </message>
    <message>
        <source>Approved minutes</source>
        <translation>Godkända promemorior</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Välj minst en.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>List for the archive</source>
        <translation>Arkivförteckning</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation>Offentligt exemplar</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>The group&apos;s members</source>
        <translation>Gruppens medlemmar</translation>
    </message>
    <message>
        <source>The group&apos;s own copy</source>
        <translation>Gruppens eget exemplar</translation>
    </message>
    <message>
        <source>The papers in order behind a table of contents, pages numbered through.</source>
        <translation>Pappren i ordning efter en innehållsförteckning, med genomgående sidnumrering.</translation>
    </message>
    <message>
        <source>The whole year as one PDF</source>
        <translation>Hela året som en PDF</translation>
    </message>
    <message>
        <source>The year&apos;s plan</source>
        <translation>Årets plan</translation>
    </message>
    <message>
        <source>The year&apos;s summary</source>
        <translation>Årssammandrag</translation>
    </message>
    <message>
        <source>The yearly clock as a table</source>
        <translation>Årsklockan som tabell</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Vad som tas med</translation>
    </message>
    <message>
        <source>What is known: indicators</source>
        <translation>Vad vi vet: uppföljningsuppgifter</translation>
    </message>
    <message>
        <source>Where the work shows</source>
        <translation>Var det syns</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Efter %n&#xa0;minut</numerusform>
            <numerusform>Efter %n&#xa0;minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som i datorn</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörk</translation>
    </message>
    <message>
        <source>Every page shows this group. Other groups stay in the same data.</source>
        <translation>Alla sidor visar den här gruppen. Andra grupper finns i samma uppgifter.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Group at work</source>
        <translation>Grupp som visas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Låses automatiskt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>When nobody touches the laptop; a minute before, OHDesk says so. It also locks when it sleeps.</source>
        <translation>När ingen rör datorn. OHDesk varnar en minut innan. Det låses också när datorn går i viloläge.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Word {0}: {1}</source>
        <translation>Ord {0}: {1}</translation>
    </message>
    <message>
        <source>Words to be read aloud</source>
        <translation>Ord som läses högt</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Type all six words.</source>
        <translation>Skriv alla sex orden.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>Ord {0}</translation>
    </message>
    <message>
        <source>“{0}” is no word of the list. Ask for it once more.</source>
        <translation>”{0}” finns inte i ordlistan. Be om det en gång till.</translation>
    </message>
</context>
<context>
    <name>WorkingDayCard</name>
    <message>
        <source>At latest on {0}.</source>
        <translation>Senast {0}.</translation>
    </message>
    <message>
        <source>By when a student who asks gets to talk with the psychologist or the school social worker.</source>
        <translation>När den som bett om det senast får samtala med psykologen eller kuratorn.</translation>
    </message>
    <message>
        <source>Choose a day that the school&apos;s calendar reaches; it lies on the page Group.</source>
        <translation>Välj en dag som skolans kalender når; kalendern finns på sidan Grupp.</translation>
    </message>
    <message>
        <source>Counted in the school&apos;s own working days (1287/2013, 15 §, checked 1/2025). Nothing that is asked here is stored.</source>
        <translation>Räknat i skolans egna arbetsdagar (1287/2013, 15 §, kontrollerad 1/2025). Inget som frågas här sparas.</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>Dagen för begäran</translation>
    </message>
    <message>
        <source>In an urgent matter at latest on {0}, the next working day.</source>
        <translation>I ett brådskande ärende senast {0}, följande arbetsdag.</translation>
    </message>
    <message>
        <source>In an urgent matter the same day or at latest on {0}.</source>
        <translation>I ett brådskande ärende samma dag eller senast {0}.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>The seventh working day</source>
        <translation>Den sjunde arbetsdagen</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Fetch them</source>
        <translation>Hämta dem</translation>
    </message>
    <message>
        <source>No shared folder is in use. Choose one under Group, Laptops.</source>
        <translation>Ingen gemensam mapp används. Välj en under Grupp, Bärbara datorer.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>See what came…</source>
        <translation>Se vad som kom…</translation>
    </message>
    <message>
        <source>Some text here waits for your answer and is not saved. Answer, or go on to give it up.</source>
        <translation>En del av texten väntar på ditt svar och är inte sparad. Svara, eller fortsätt, så lämnas den bort.</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Ta med dem</translation>
    </message>
    <message>
        <source>The stick can be taken out.</source>
        <translation>Minnet kan tas ut.</translation>
    </message>
    <message>
        <source>The stick {0} has changes from the group&apos;s laptops.</source>
        <translation>På minnet {0} finns ändringar från gruppens datorer.</translation>
    </message>
    <message>
        <source>The stick {0} lacks changes of this laptop.</source>
        <translation>På minnet {0} saknas ändringar från den här datorn.</translation>
    </message>
    <message>
        <source>This laptop&apos;s changes are on the stick.</source>
        <translation>Den här datorns ändringar finns på minnet.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
</context>
<context>
    <name>YearChangePart</name>
    <message numerus="yes">
        <source>%n approved paper(s) without a noted official copy</source>
        <translation>
            <numerusform>För %n godkänd handling är det officiella exemplaret inte antecknat</numerusform>
            <numerusform>För %n godkända handlingar är det officiella exemplaret inte antecknat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) come up in {0}</source>
        <translation>
            <numerusform>%n post kommer upp läsåret {0}</numerusform>
            <numerusform>%n poster kommer upp läsåret {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were added to the clock.</source>
        <translation>
            <numerusform>%n post lades till i årsklockan.</numerusform>
            <numerusform>%n poster lades till i årsklockan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) in the plan of {0}</source>
        <translation>
            <numerusform>%n mål i planen för {0}</numerusform>
            <numerusform>%n mål i planen för {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without an evaluation</source>
        <translation>
            <numerusform>%n mål utan utvärdering</numerusform>
            <numerusform>%n mål utan utvärdering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left.</source>
        <translation>
            <numerusform>%n steg kvar.</numerusform>
            <numerusform>%n steg kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add goals that go on…</source>
        <translation>Lägg till mål som fortsätter…</translation>
    </message>
    <message>
        <source>All steps are behind.</source>
        <translation>Alla steg är gjorda.</translation>
    </message>
    <message>
        <source>Archive list</source>
        <translation>Arkivförteckning</translation>
    </message>
    <message>
        <source>Archive list {0}</source>
        <translation>Arkivförteckning {0}</translation>
    </message>
    <message>
        <source>Begin the clock</source>
        <translation>Börja årsklockan</translation>
    </message>
    <message>
        <source>Begin the new yearly clock</source>
        <translation>Börja den nya årsklockan</translation>
    </message>
    <message>
        <source>Begin the next plan</source>
        <translation>Börja nästa plan</translation>
    </message>
    <message>
        <source>Choose which goals go on; chapters and open measures come along.</source>
        <translation>Välj vilka mål som fortsätter; kapitel och öppna åtgärder följer med.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Avsluta planen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Evaluate the goals</source>
        <translation>Utvärdera målen</translation>
    </message>
    <message>
        <source>Evaluate the group&apos;s own work</source>
        <translation>Utvärdera gruppens eget arbete</translation>
    </message>
    <message>
        <source>Every approved paper has its official copy noted.</source>
        <translation>För varje godkänd handling är det officiella exemplaret antecknat.</translation>
    </message>
    <message>
        <source>Every goal has its evaluation.</source>
        <translation>Alla mål är utvärderade.</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>Från läsåret {0} till läsåret {1}</translation>
    </message>
    <message>
        <source>Hand-over file</source>
        <translation>Överlämningsmapp</translation>
    </message>
    <message>
        <source>Members&apos; terms</source>
        <translation>Medlemmarnas perioder</translation>
    </message>
    <message>
        <source>Nobody is waiting for the question.</source>
        <translation>Ingen behöver tillfrågas längre.</translation>
    </message>
    <message>
        <source>Nothing comes back by itself; begin from a template.</source>
        <translation>Ingenting återkommer av sig självt; börja från en mall.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n member(s) it is not told whether they go on.</source>
        <translation>
            <numerusform>För %n medlem är det inte angivet om hen fortsätter.</numerusform>
            <numerusform>För %n medlemmar är det inte angivet om de fortsätter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Plans, memos and the clock of the year that ends stay where they are.</source>
        <translation>Planerna, promemoriorna och årsklockan för året som slutar finns kvar.</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Records management</source>
        <translation>Ärendehantering</translation>
    </message>
    <message>
        <source>Statements about the work, rated together at a meeting.</source>
        <translation>Påståenden om arbetet, bedöms tillsammans på ett möte.</translation>
    </message>
    <message>
        <source>Stop and go on whenever it suits: each step is stored at once.</source>
        <translation>Du kan avbryta och fortsätta när som helst: varje steg sparas genast.</translation>
    </message>
    <message>
        <source>The clock of {0} has begun.</source>
        <translation>Årsklockan för {0} har börjat.</translation>
    </message>
    <message>
        <source>The plan gets its last state. It can be opened again on the Plan page.</source>
        <translation>Planen får sitt sista läge. Den kan öppnas igen på sidan Plan.</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>Planen är avslutad.</translation>
    </message>
    <message>
        <source>The plan of {0} has begun.</source>
        <translation>Planen för {0} har börjat.</translation>
    </message>
    <message>
        <source>The plan was closed.</source>
        <translation>Planen avslutades.</translation>
    </message>
    <message>
        <source>The year on a few pages for whoever goes on. A new chair: Group, Changes.</source>
        <translation>Året på några sidor för den som fortsätter. Ny ordförande: Grupp, Byten.</translation>
    </message>
    <message>
        <source>There is no plan for {0}.</source>
        <translation>Det finns ingen plan för {0}.</translation>
    </message>
    <message>
        <source>Times of keeping</source>
        <translation>Förvaringstider</translation>
    </message>
    <message>
        <source>Times of keeping…</source>
        <translation>Förvaringstider…</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Which papers the year leaves, and for how long the provider keeps each.</source>
        <translation>Vilka handlingar året lämnar efter sig och hur länge anordnaren bevarar var och en.</translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <translation>Vilka fortsätter?</translation>
    </message>
</context>
<context>
    <name>YearClock</name>
    <message>
        <source>1 entry</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Skött</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} poster</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} försenade</translation>
    </message>
    <message>
        <source>{0} now</source>
        <translation>{0} nu</translation>
    </message>
</context>
<context>
    <name>YearList</name>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Months gone by</source>
        <translation>Månader som gått</translation>
    </message>
    <message>
        <source>Months to come</source>
        <translation>Kommande månader</translation>
    </message>
    <message>
        <source>Next: {0}, {1}</source>
        <translation>Härnäst: {0}, {1}</translation>
    </message>
    <message>
        <source>Nothing waits this month.</source>
        <translation>Inget väntar den här månaden.</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Hela året</translation>
    </message>
    <message>
        <source>Time to begin</source>
        <translation>Dags att börja</translation>
    </message>
</context>
<context>
    <name>_ApproverRow</name>
    <message>
        <source>How {0} confirms</source>
        <translation>Hur {0} bekräftar</translation>
    </message>
    <message>
        <source>Passphrase of {0}</source>
        <translation>Lösenfras: {0}</translation>
    </message>
    <message>
        <source>in the meeting, recorded here</source>
        <translation>på mötet, antecknas här</translation>
    </message>
    <message>
        <source>on signed paper</source>
        <translation>på undertecknat papper</translation>
    </message>
    <message>
        <source>with an own passphrase, now</source>
        <translation>med egen lösenfras nu</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>_DayRow</name>
    <message>
        <source>Changed by hand</source>
        <translation>Ändrat för hand</translation>
    </message>
    <message>
        <source>Meeting {0} is held</source>
        <translation>Möte {0} hålls</translation>
    </message>
    <message>
        <source>Meeting {0}: day</source>
        <translation>Möte {0}: dag</translation>
    </message>
    <message>
        <source>Meeting {0}: theme</source>
        <translation>Möte {0}: tema</translation>
    </message>
    <message>
        <source>Moved from {0}</source>
        <translation>Flyttat från {0}</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Inget möte</translation>
    </message>
    <message>
        <source>The school does not work on this day</source>
        <translation>Skolan har ingen arbetsdag då</translation>
    </message>
    <message>
        <source>The school is off on {0}</source>
        <translation>Skolan är ledig {0}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>_DaysOffRow</name>
    <message>
        <source>Days off {0}: first day</source>
        <translation>Lediga dagar {0}: första dagen</translation>
    </message>
    <message>
        <source>Days off {0}: last day</source>
        <translation>Lediga dagar {0}: sista dagen</translation>
    </message>
    <message>
        <source>Days off {0}: name</source>
        <translation>Lediga dagar {0}: namn</translation>
    </message>
    <message>
        <source>Remove days off {0}</source>
        <translation>Ta bort lediga dagar {0}</translation>
    </message>
    <message>
        <source>for example Autumn holiday</source>
        <translation>till exempel höstlov</translation>
    </message>
</context>
<context>
    <name>_ItemFields</name>
    <message>
        <source>Comes back in every meeting by itself</source>
        <translation>Återkommer av sig självt till varje möte</translation>
    </message>
    <message>
        <source>Goes out with the agenda.</source>
        <translation>Går ut med föredragningslistan.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Only in the chair&apos;s copy.</source>
        <translation>Bara i ordförandens exemplar.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Beredning</translation>
    </message>
    <message>
        <source>The chair&apos;s own reminder</source>
        <translation>Ordförandens egen minneslapp</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Vilka som deltar</translation>
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
        <translation>Ärende {0}: mindre</translation>
    </message>
    <message>
        <source>Item {0}: minutes</source>
        <translation>Ärende {0}: minuter</translation>
    </message>
    <message>
        <source>Item {0}: more</source>
        <translation>Ärende {0}: mer</translation>
    </message>
    <message>
        <source>Item {0}: title</source>
        <translation>Ärende {0}: rubrik</translation>
    </message>
    <message>
        <source>Remove item {0}</source>
        <translation>Ta bort ärende {0}</translation>
    </message>
</context>
<context>
    <name>_ItemSheet</name>
    <message>
        <source>Extract</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Extract of this item</source>
        <translation>Utdrag ur det här ärendet</translation>
    </message>
    <message>
        <source>History of this matter</source>
        <translation>Ärendets historia</translation>
    </message>
    <message>
        <source>More about this item</source>
        <translation>Mer om det här ärendet</translation>
    </message>
    <message>
        <source>More about: {0}</source>
        <translation>Mer om: {0}</translation>
    </message>
    <message>
        <source>Remark on it ({0})</source>
        <translation>Anmärk på detta ({0})</translation>
    </message>
    <message>
        <source>The staff&apos;s own part</source>
        <translation>Personalens del</translation>
    </message>
    <message>
        <source>This paragraph for the group only ({0})</source>
        <translation>Det här stycket endast för gruppen ({0})</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Vilka deltar</translation>
    </message>
</context>
<context>
    <name>_MemberRow</name>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Redigera: {0}</translation>
    </message>
    <message>
        <source>Leaves the group today</source>
        <translation>Lämnar gruppen i dag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Har lämnat</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <translation>Mer: {0}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslås</translation>
    </message>
    <message>
        <source>Remove (written by mistake)</source>
        <translation>Ta bort (antecknad av misstag)</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>ersättare</translation>
    </message>
    <message>
        <source>when invited</source>
        <translation>vid kallelse</translation>
    </message>
</context>
<context>
    <name>_OfferRow</name>
    <message>
        <source>In which years</source>
        <translation>Vilka år</translation>
    </message>
    <message>
        <source>Write the years, such as 2027, 2029.</source>
        <translation>Skriv åren, till exempel 2027, 2029.</translation>
    </message>
    <message>
        <source>in the clock already</source>
        <translation>redan i årsklockan</translation>
    </message>
    <message>
        <source>{0}: in which years</source>
        <translation>{0}: vilka år</translation>
    </message>
</context>
<context>
    <name>_OverRow</name>
    <message>
        <source>Held</source>
        <translation>Hållet</translation>
    </message>
</context>
<context>
    <name>_PassphraseDialog</name>
    <message>
        <source>Keep the certificate</source>
        <translation>Lägg till certifikatet</translation>
    </message>
    <message>
        <source>The certificate file&apos;s own passphrase</source>
        <translation>Certifikatfilens egen lösenfras</translation>
    </message>
    <message>
        <source>The file&apos;s passphrase</source>
        <translation>Filens lösenfras</translation>
    </message>
</context>
<context>
    <name>_Prompt</name>
    <message>
        <source>Only for the chair: {0}</source>
        <translation>Endast för ordföranden: {0}</translation>
    </message>
</context>
<context>
    <name>_RemarkRow</name>
    <message>
        <source>Dealt with</source>
        <translation>Åtgärdad</translation>
    </message>
    <message>
        <source>Dealt with: {0}</source>
        <translation>Åtgärdad: {0}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation>Ta bort anmärkningen</translation>
    </message>
    <message>
        <source>Remove the remark: {0}</source>
        <translation>Ta bort anmärkningen: {0}</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>by {0}</source>
        <translation>senast {0}</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>till {0}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Drag to move, or press Alt+Up or Alt+Down</source>
        <translation>Dra för att flytta, eller tryck Alt+Upp eller Alt+Ned</translation>
    </message>
</context>
<context>
    <name>_SpotRow</name>
    <message>
        <source>Show the place</source>
        <translation>Visa stället</translation>
    </message>
    <message>
        <source>Show the place: {0}</source>
        <translation>Visa stället: {0}</translation>
    </message>
    <message>
        <source>Two versions – choose</source>
        <translation>Två versioner – välj</translation>
    </message>
</context>
<context>
    <name>_Statement</name>
    <message>
        <source>Note: {0}</source>
        <translation>Anmärkning: {0}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
</context>
<context>
    <name>_TaskChips</name>
    <message>
        <source>due {0}</source>
        <translation>senast {0}</translation>
    </message>
</context>
<context>
    <name>_WaitingNote</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n ändring väntar</numerusform>
            <numerusform>%n ändringar väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in now</source>
        <translation>Ta in nu</translation>
    </message>
    <message>
        <source>{0}. {1} takes them in.</source>
        <translation>{0}. {1} tar in dem.</translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Add the remark</source>
        <translation>Lägg till anmärkningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
</context>
</TS>
