<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApprovalPanel</name>
    <message numerus="yes">
        <source>%n remark(s) wait.</source>
        <translation>
            <numerusform>%n remark waits.</numerusform>
            <numerusform>%n remarks wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovedView</name>
    <message numerus="yes">
        <source>%n passage(s) removed after approval</source>
        <translation>
            <numerusform>%n passage removed after approval</numerusform>
            <numerusform>%n passages removed after approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message numerus="yes">
        <source>%n change(s) wait for an update of OHDesk</source>
        <translation>
            <numerusform>%n change waits for an update of OHDesk</numerusform>
            <numerusform>%n changes wait for an update of OHDesk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have two versions: choose where the text is.</source>
        <translation>
            <numerusform>%n place has two versions: choose where the text is.</numerusform>
            <numerusform>%n places have two versions: choose where the text is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n change(s)</source>
        <translation>
            <numerusform>{0}: %n change</numerusform>
            <numerusform>{0}: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n file(s)</source>
        <translation>
            <numerusform>{0}: %n file</numerusform>
            <numerusform>{0}: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSteps</name>
    <message numerus="yes">
        <source>%n open task(s) go with the role by themselves.</source>
        <translation>
            <numerusform>%n open task goes with the role by itself.</numerusform>
            <numerusform>%n open tasks go with the role by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPart</name>
    <message numerus="yes">
        <source>%n step(s) still open.</source>
        <translation>
            <numerusform>%n step still open.</numerusform>
            <numerusform>%n steps still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockPage</name>
    <message numerus="yes">
        <source>%n entry(ies) taken into the clock.</source>
        <translation>
            <numerusform>%n entry taken into the clock.</numerusform>
            <numerusform>%n entries taken into the clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies) from earlier years</source>
        <translation>
            <numerusform>Take %n entry from earlier years</numerusform>
            <numerusform>Take %n entries from earlier years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message numerus="yes">
        <source>%n point(s) are left out on purpose.</source>
        <translation>
            <numerusform>%n point is left out on purpose.</numerusform>
            <numerusform>%n points are left out on purpose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message numerus="yes">
        <source>%n passage(s) here may be about one student. Look at them before you hand the paper on.</source>
        <translation>
            <numerusform>%n passage here may be about one student. Look at it before you hand the paper on.</numerusform>
            <numerusform>%n passages here may be about one student. Look at them before you hand the paper on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s) into a folder</source>
        <translation>
            <numerusform>Save %n file into a folder</numerusform>
            <numerusform>Save %n files into a folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n answer(s) to send</source>
        <translation>
            <numerusform>%n answer to send</numerusform>
            <numerusform>%n answers to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s) of an inspection not looked at for a year</source>
        <translation>
            <numerusform>%n defect of an inspection not looked at for a year</numerusform>
            <numerusform>%n defects of an inspection not looked at for a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait</source>
        <translation>
            <numerusform>%n matter waits</numerusform>
            <numerusform>%n matters wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without an answer</source>
        <translation>
            <numerusform>%n proposal without an answer</numerusform>
            <numerusform>%n proposals without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) wait</source>
        <translation>
            <numerusform>%n remark waits</numerusform>
            <numerusform>%n remarks wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the change of the year left</source>
        <translation>
            <numerusform>%n step of the change of the year left</numerusform>
            <numerusform>%n steps of the change of the year left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message numerus="yes">
        <source>%n change(s) on the way</source>
        <translation>
            <numerusform>%n change on the way</numerusform>
            <numerusform>%n changes on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written – trying again</source>
        <translation>
            <numerusform>%n file could not be written – trying again</numerusform>
            <numerusform>%n files could not be written – trying again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n change(s) on the way</source>
        <translation>
            <numerusform>{0}: %n change on the way</numerusform>
            <numerusform>{0}: %n changes on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: nothing heard for %n day(s)</source>
        <translation>
            <numerusform>{0}: nothing heard for %n day</numerusform>
            <numerusform>{0}: nothing heard for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresImport</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n expectation</numerusform>
            <numerusform>%n expectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) may belong elsewhere and are left out: {0}</source>
        <translation>
            <numerusform>%n passage may belong elsewhere and is left out: {0}</numerusform>
            <numerusform>%n passages may belong elsewhere and are left out: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionPart</name>
    <message numerus="yes">
        <source>%n defect(s) not repaired</source>
        <translation>
            <numerusform>%n defect not repaired</numerusform>
            <numerusform>%n defects not repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled defect(s)</source>
        <translation>
            <numerusform>%n settled defect</numerusform>
            <numerusform>%n settled defects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at again</source>
        <translation>
            <numerusform>%n to be looked at again</numerusform>
            <numerusform>%n to be looked at again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteView</name>
    <message numerus="yes">
        <source>%n receiver(s), as blind copies</source>
        <translation>
            <numerusform>%n receiver, as blind copy</numerusform>
            <numerusform>%n receivers, as blind copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message numerus="yes">
        <source>Now the part of another holder: %n more.</source>
        <translation>
            <numerusform>Now the part of another holder: %n more.</numerusform>
            <numerusform>Now the parts of other holders: %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopLines</name>
    <message numerus="yes">
        <source>{0}: not heard for %n day(s)</source>
        <translation>
            <numerusform>{0}: not heard for %n day</numerusform>
            <numerusform>{0}: not heard for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message numerus="yes">
        <source>Closed out: %n laptop(s)</source>
        <translation>
            <numerusform>Closed out: %n laptop</numerusform>
            <numerusform>Closed out: %n laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not heard for %n day(s)</source>
        <translation>
            <numerusform>Not heard for %n day</numerusform>
            <numerusform>Not heard for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateWordsCard</name>
    <message numerus="yes">
        <source>Left out: %n place(s)</source>
        <translation>
            <numerusform>Left out: %n place</numerusform>
            <numerusform>Left out: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingView</name>
    <message numerus="yes">
        <source>%n open task(s) have a new doer.</source>
        <translation>
            <numerusform>%n open task has a new doer.</numerusform>
            <numerusform>%n open tasks have a new doer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) stay the leaver&apos;s: nobody was named.</source>
        <translation>
            <numerusform>%n open task stays the leaver&apos;s: nobody was named.</numerusform>
            <numerusform>%n open tasks stay the leaver&apos;s: nobody was named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed out: %n laptop(s). The group has a new key.</source>
        <translation>
            <numerusform>Closed out: %n laptop. The group has a new key.</numerusform>
            <numerusform>Closed out: %n laptops. The group has a new key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passphrases removed from this laptop: %n.</source>
        <translation>
            <numerusform>Passphrases removed from this laptop: %n.</numerusform>
            <numerusform>Passphrases removed from this laptop: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who takes %n open task(s)</source>
        <translation>
            <numerusform>Who takes %n open task</numerusform>
            <numerusform>Who takes %n open tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPlaceCard</name>
    <message numerus="yes">
        <source>%n file(s) could not be written there and will be tried again.</source>
        <translation>
            <numerusform>%n file could not be written there and will be tried again.</numerusform>
            <numerusform>%n files could not be written there and will be tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this laptop&apos;s changes laid down for the others.</source>
        <translation>
            <numerusform>%n file of this laptop&apos;s changes laid down for the others.</numerusform>
            <numerusform>%n files of this laptop&apos;s changes laid down for the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) read otherwise here than where written. Update OHDesk and compare.</source>
        <translation>
            <numerusform>%n text reads otherwise here than where it was written. Update OHDesk and compare.</numerusform>
            <numerusform>%n texts read otherwise here than where they were written. Update OHDesk and compare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message numerus="yes">
        <source>%n note(s) have no item yet, and the minutes do not show them.</source>
        <translation>
            <numerusform>%n note has no item yet, and the minutes do not show it.</numerusform>
            <numerusform>%n notes have no item yet, and the minutes do not show them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed for good.</source>
        <translation>
            <numerusform>%n passage removed for good.</numerusform>
            <numerusform>%n passages removed for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s) cancelled.</source>
        <translation>
            <numerusform>%n meeting cancelled.</numerusform>
            <numerusform>%n meetings cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) changed.</source>
        <translation>
            <numerusform>%n meeting changed.</numerusform>
            <numerusform>%n meetings changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) made.</source>
        <translation>
            <numerusform>%n meeting made.</numerusform>
            <numerusform>%n meetings made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) removed.</source>
        <translation>
            <numerusform>%n meeting removed.</numerusform>
            <numerusform>%n meetings removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersImportDialog</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message numerus="yes">
        <source>%n remark(s) wait</source>
        <translation>
            <numerusform>%n remark waits</numerusform>
            <numerusform>%n remarks wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message numerus="yes">
        <source>{0}: %n change(s)</source>
        <translation>
            <numerusform>{0}: %n change</numerusform>
            <numerusform>{0}: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsletterDialog</name>
    <message numerus="yes">
        <source>%n meeting(s) left out: the minutes are not approved or not public.</source>
        <translation>
            <numerusform>%n meeting left out: its minutes are not approved or not public.</numerusform>
            <numerusform>%n meetings left out: their minutes are not approved or not public.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) here may be about one student. Look at them before it goes out.</source>
        <translation>
            <numerusform>%n passage here may be about one student. Look at it before it goes out.</numerusform>
            <numerusform>%n passages here may be about one student. Look at them before it goes out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) came.</source>
        <translation>
            <numerusform>%n section came.</numerusform>
            <numerusform>%n sections came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackOfferDialog</name>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n message(s) wait in your mail program.</source>
        <translation>
            <numerusform>%n message waits in your mail program.</numerusform>
            <numerusform>%n messages wait in your mail program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) here may be about one student. Look at them before you share the paper.</source>
        <translation>
            <numerusform>%n passage here may be about one student. Look at it before you share the paper.</numerusform>
            <numerusform>%n passages here may be about one student. Look at them before you share the paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n draft(s) into a folder</source>
        <translation>
            <numerusform>Save %n draft into a folder</numerusform>
            <numerusform>Save %n drafts into a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter has %n page(s). Shorten the short text for its readers to fit one.</source>
        <translation>
            <numerusform>The letter has %n page. Shorten the short text for its readers to fit one.</numerusform>
            <numerusform>The letter has %n pages. Shorten the short text for its readers to fit one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n goal(s) were added from the table.</source>
        <translation>
            <numerusform>%n goal was added from the table.</numerusform>
            <numerusform>%n goals were added from the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message numerus="yes">
        <source>%n left out · Enter brings back</source>
        <translation>
            <numerusform>%n left out · Enter brings back</numerusform>
            <numerusform>%n left out · Enter brings back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · Enter takes, Delete leaves out</source>
        <translation>
            <numerusform>%n waiting · Enter takes, Delete leaves out</numerusform>
            <numerusform>%n waiting · Enter takes, Delete leaves out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %n</source>
        <translation>
            <numerusform>Take all %n</numerusform>
            <numerusform>Take all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n passage(s) changed since the draft</source>
        <translation>
            <numerusform>%n passage changed since the draft</numerusform>
            <numerusform>%n passages changed since the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A task is %n day(s) late</source>
        <translation>
            <numerusform>A task is %n day late</numerusform>
            <numerusform>A task is %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A task is %n week(s) late</source>
        <translation>
            <numerusform>A task is %n week late</numerusform>
            <numerusform>A task is %n weeks late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal has not been taken up for %n week(s)</source>
        <translation>
            <numerusform>The goal has not been taken up for %n week</numerusform>
            <numerusform>The goal has not been taken up for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n agenda(s) already</source>
        <translation>
            <numerusform>on %n agenda already</numerusform>
            <numerusform>on %n agendas already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message numerus="yes">
        <source>%n of them need(s) a choice.</source>
        <translation>
            <numerusform>%n of them needs a choice.</numerusform>
            <numerusform>%n of them need a choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came from the others.</source>
        <translation>
            <numerusform>%n thing came from the others.</numerusform>
            <numerusform>%n things came from the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n thing(s)</source>
        <translation>
            <numerusform>{0}: %n thing</numerusform>
            <numerusform>{0}: %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message numerus="yes">
        <source>%n paragraph(s) for the group only</source>
        <translation>
            <numerusform>%n paragraph for the group only</numerusform>
            <numerusform>%n paragraphs for the group only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message numerus="yes">
        <source>%n approved paper(s) of this year are in records management.</source>
        <translation>
            <numerusform>%n approved paper of this year is in records management.</numerusform>
            <numerusform>%n approved papers of this year are in records management.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message numerus="yes">
        <source>%n passage(s) hold these words.</source>
        <translation>
            <numerusform>%n passage holds these words.</numerusform>
            <numerusform>%n passages hold these words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be removed here and from the backups, which are made anew.</source>
        <translation>
            <numerusform>%n passage will be removed here and from the backups, which are made anew.</numerusform>
            <numerusform>%n passages will be removed here and from the backups, which are made anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepresentationPart</name>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) empty.</source>
        <translation>
            <numerusform>%n seat empty.</numerusform>
            <numerusform>%n seats empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RisksPart</name>
    <message numerus="yes">
        <source>%n student(s) in all</source>
        <translation>
            <numerusform>%n student in all</numerusform>
            <numerusform>%n students in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolYearDialog</name>
    <message numerus="yes">
        <source>%n fewer than the Act&apos;s {0}</source>
        <translation>
            <numerusform>%n fewer than the Act&apos;s {0}</numerusform>
            <numerusform>%n fewer than the Act&apos;s {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than the Act&apos;s {0}</source>
        <translation>
            <numerusform>%n more than the Act&apos;s {0}</numerusform>
            <numerusform>%n more than the Act&apos;s {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendChangesDialog</name>
    <message numerus="yes">
        <source>%n change(s) not confirmed</source>
        <translation>
            <numerusform>%n change not confirmed</numerusform>
            <numerusform>%n changes not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareSheetsDialog</name>
    <message numerus="yes">
        <source>Print every sheet now, they are not shown again. Any %n of them open the data. Then type one group from each paper, so that it is known to be right.</source>
        <translation>
            <numerusform>Print every sheet now, they are not shown again. Any %n of them opens the data. Then type one group from each paper, so that it is known to be right.</numerusform>
            <numerusform>Print every sheet now, they are not shown again. Any %n of them open the data. Then type one group from each paper, so that it is known to be right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffingCard</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveysCard</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation>
            <numerusform>%n answer in all</numerusform>
            <numerusform>%n answers in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) read. Look at them, then keep.</source>
        <translation>
            <numerusform>%n count read. Look at it, then keep.</numerusform>
            <numerusform>%n counts read. Look at them, then keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the group has them</source>
        <translation>
            <numerusform>%n kept as the group has it</numerusform>
            <numerusform>%n kept as the group has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message numerus="yes">
        <source>%n open measure(s) of the earlier plan</source>
        <translation>
            <numerusform>%n open measure of the earlier plan</numerusform>
            <numerusform>%n open measures of the earlier plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) were brought over.</source>
        <translation>
            <numerusform>%n open measure was brought over.</numerusform>
            <numerusform>%n open measures were brought over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePlan</name>
    <message numerus="yes">
        <source>%n item(s) without minutes</source>
        <translation>
            <numerusform>%n item without minutes</numerusform>
            <numerusform>%n items without minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationDialog</name>
    <message numerus="yes">
        <source>Go on as it is: %n text(s) stay in Finnish</source>
        <translation>
            <numerusform>Go on as it is: %n text stays in Finnish</numerusform>
            <numerusform>Go on as it is: %n texts stay in Finnish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on as it is: %n text(s) stay in Swedish</source>
        <translation>
            <numerusform>Go on as it is: %n text stays in Swedish</numerusform>
            <numerusform>Go on as it is: %n texts stay in Swedish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show as it is: %n text(s) stay in Finnish</source>
        <translation>
            <numerusform>Show as it is: %n text stays in Finnish</numerusform>
            <numerusform>Show as it is: %n texts stay in Finnish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show as it is: %n text(s) stay in Swedish</source>
        <translation>
            <numerusform>Show as it is: %n text stays in Swedish</numerusform>
            <numerusform>Show as it is: %n texts stay in Swedish</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadMarks</name>
    <message numerus="yes">
        <source>%n new or changed paragraph(s): {0}</source>
        <translation>
            <numerusform>%n new or changed paragraph: {0}</numerusform>
            <numerusform>%n new or changed paragraphs: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n place(s) have two versions. The newer one is shown and printed until somebody chooses; both are kept.</source>
        <translation>
            <numerusform>%n place has two versions. The newer one is shown and printed until somebody chooses; both are kept.</numerusform>
            <numerusform>%n places have two versions. The newer one is shown and printed until somebody chooses; both are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsLine</name>
    <message numerus="yes">
        <source>%n place(s) have two versions.</source>
        <translation>
            <numerusform>%n place has two versions.</numerusform>
            <numerusform>%n places have two versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearChangePart</name>
    <message numerus="yes">
        <source>%n approved paper(s) without a noted official copy</source>
        <translation>
            <numerusform>%n approved paper without a noted official copy</numerusform>
            <numerusform>%n approved papers without a noted official copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) come up in {0}</source>
        <translation>
            <numerusform>%n entry comes up in {0}</numerusform>
            <numerusform>%n entries come up in {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were added to the clock.</source>
        <translation>
            <numerusform>%n entry was added to the clock.</numerusform>
            <numerusform>%n entries were added to the clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) in the plan of {0}</source>
        <translation>
            <numerusform>%n goal in the plan of {0}</numerusform>
            <numerusform>%n goals in the plan of {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without an evaluation</source>
        <translation>
            <numerusform>%n goal without an evaluation</numerusform>
            <numerusform>%n goals without an evaluation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left.</source>
        <translation>
            <numerusform>%n step left.</numerusform>
            <numerusform>%n steps left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n member(s) it is not told whether they go on.</source>
        <translation>
            <numerusform>Of %n member it is not told whether they go on.</numerusform>
            <numerusform>Of %n members it is not told whether they go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WaitingNote</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
