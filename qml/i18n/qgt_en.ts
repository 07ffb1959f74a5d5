<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BankUpdatePart</name>
    <message numerus="yes">
        <source>Show more conflicts, %n left</source>
        <translation>
            <numerusform>Show more conflicts, %n left</numerusform>
            <numerusform>Show more conflicts, %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPart</name>
    <message numerus="yes">
        <source>concerns %n item(s) that you have answered</source>
        <translation>
            <numerusform>concerns %n item that you have answered</numerusform>
            <numerusform>concerns %n items that you have answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise the %n item(s) that you have not seen since</source>
        <translation>
            <numerusform>Practise the %n item that you have not seen since</numerusform>
            <numerusform>Practise the %n items that you have not seen since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>practised %n days ago</source>
        <translation>
            <numerusform>practised %n day ago</numerusform>
            <numerusform>practised %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamNotice</name>
    <message numerus="yes">
        <source>%n minute(s), counted from the start without a stop.</source>
        <translation>
            <numerusform>%n minute, counted from the start without a stop.</numerusform>
            <numerusform>%n minutes, counted from the start without a stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be handed in after %n minute(s) at the earliest.</source>
        <translation>
            <numerusform>It can be handed in after %n minute at the earliest.</numerusform>
            <numerusform>It can be handed in after %n minutes at the earliest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSecretsPanel</name>
    <message numerus="yes">
        <source>Give one to each of %n person(s)</source>
        <translation>
            <numerusform>Give one to %n person</numerusform>
            <numerusform>Give one to each of %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInPanel</name>
    <message numerus="yes">
        <source>%n seen and not answered</source>
        <translation>
            <numerusform>%n seen and not answered</numerusform>
            <numerusform>%n seen and not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>%n not seen</numerusform>
            <numerusform>%n not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandbookFoot</name>
    <message numerus="yes">
        <source>Practise this section, %n item(s)</source>
        <translation>
            <numerusform>Practise this section, %n item</numerusform>
            <numerusform>Practise this section, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message numerus="yes">
        <source>and %n more, on the page Training</source>
        <translation>
            <numerusform>and %n more, on the page Training</numerusform>
            <numerusform>and %n more, on the page Training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2); %n behind</source>
        <translation>
            <numerusform>%1 (%2); %n behind</numerusform>
            <numerusform>%1 (%2); %n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, on the page My mastery of each</source>
        <translation>
            <numerusform>and %n more, on the page My mastery of each</numerusform>
            <numerusform>and %n more, on the page My mastery of each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>First PINs for %n person(s)</source>
        <translation>
            <numerusform>First PIN for %n person</numerusform>
            <numerusform>First PINs for %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolAdding</name>
    <message numerus="yes">
        <source>Add %n to the exam pool</source>
        <translation>
            <numerusform>Add %n to the exam pool</numerusform>
            <numerusform>Add %n to the exam pool</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolFindings</name>
    <message numerus="yes">
        <source>Show more, %n left</source>
        <translation>
            <numerusform>Show more, %n left</numerusform>
            <numerusform>Show more, %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message numerus="yes">
        <source>%n item(s) stand in the error book. Each comes again from tomorrow on, until it was right on two different days.</source>
        <translation>
            <numerusform>%n item stands in the error book. It comes again from tomorrow on, until it was right on two different days.</numerusform>
            <numerusform>%n items stand in the error book. Each comes again from tomorrow on, until it was right on two different days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer %n item(s)</source>
        <translation>
            <numerusform>answer %n item</numerusform>
            <numerusform>answer %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read “%1” and %n more</source>
        <translation>
            <numerusform>read “%1” and %n more</numerusform>
            <numerusform>read “%1” and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::AnalysisViewModel</name>
    <message numerus="yes">
        <source>%n paper(s) scored</source>
        <translation>
            <numerusform>%n paper scored</numerusform>
            <numerusform>%n papers scored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::CarryViewModel</name>
    <message numerus="yes">
        <source> %n answer(s) given here; none was written out yet.</source>
        <translation>
            <numerusform> %n answer given here; none was written out yet.</numerusform>
            <numerusform> %n answers given here; none was written out yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n answer(s) after that.</source>
        <translation>
            <numerusform> %n answer after that.</numerusform>
            <numerusform> %n answers after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n new answer</numerusform>
            <numerusform>%n new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n were here already.</source>
        <translation>
            <numerusform> %n was here already.</numerusform>
            <numerusform> %n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came back</source>
        <translation>
            <numerusform>%n answer came back</numerusform>
            <numerusform>%n answers came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::CaseViewModel</name>
    <message numerus="yes">
        <source>played %n time(s)</source>
        <translation>
            <numerusform>played %n time</numerusform>
            <numerusform>played %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best %n mark(s)</source>
        <translation>
            <numerusform>best %n mark</numerusform>
            <numerusform>best %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min at the desk</source>
        <translation>
            <numerusform>about %n min at the desk</numerusform>
            <numerusform>about %n min at the desk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min are enough</source>
        <translation>
            <numerusform>about %n min is enough</numerusform>
            <numerusform>about %n min are enough</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 100 marks</source>
        <translation>
            <numerusform>%n of 100 marks</numerusform>
            <numerusform>%n of 100 marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::CertificatesViewModel</name>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::DutyViewModel</name>
    <message numerus="yes">
        <source>%n duty(s) of yours up to %1</source>
        <translation>
            <numerusform>%n duty of yours up to %1</numerusform>
            <numerusform>%n duties of yours up to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamChecklistModel</name>
    <message numerus="yes">
        <source>Not ready: %n point(s) must be seen to first.</source>
        <translation>
            <numerusform>Not ready: one point must be seen to first.</numerusform>
            <numerusform>Not ready: %n points must be seen to first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be held; %n point(s) are worth a look.</source>
        <translation>
            <numerusform>It can be held; one point is worth a look.</numerusform>
            <numerusform>It can be held; %n points are worth a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamOfficeViewModel</name>
    <message numerus="yes">
        <source>%n correction(s) of a key wait for you to agree</source>
        <translation>
            <numerusform>%n correction of a key waits for you to agree</numerusform>
            <numerusform>%n corrections of keys wait for you to agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) wait for your decision</source>
        <translation>
            <numerusform>%n appeal waits for your decision</numerusform>
            <numerusform>%n appeals wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for your marks</source>
        <translation>
            <numerusform>%n answer waits for your marks</numerusform>
            <numerusform>%n answers wait for your marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) entered twice wait to be compared</source>
        <translation>
            <numerusform>%n answer sheet entered twice waits to be compared</numerusform>
            <numerusform>%n answer sheets entered twice wait to be compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) that somebody doubts wait for one more person to look</source>
        <translation>
            <numerusform>%n answer sheet that somebody doubts waits for one more person to look</numerusform>
            <numerusform>%n answer sheets that somebody doubts wait for one more person to look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) wait to be entered</source>
        <translation>
            <numerusform>%n answer sheet waits to be entered</numerusform>
            <numerusform>%n answer sheets wait to be entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamPoolModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ended and is no longer drawn.</source>
        <translation>
            <numerusform>%n of them has ended and is no longer drawn.</numerusform>
            <numerusform>%n of them have ended and are no longer drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s), has to be read again or rests on a repealed source by %1.</source>
        <translation>
            <numerusform>%n ends, has to be read again or rests on a repealed source by %1.</numerusform>
            <numerusform>%n end, have to be read again or rest on a repealed source by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the pool: what has one is not counted here and not drawn. “Check the pool” says where.</source>
        <translation>
            <numerusform>%n error in the pool: what has one is not counted here and not drawn. “Check the pool” says where.</numerusform>
            <numerusform>%n errors in the pool: what has one is not counted here and not drawn. “Check the pool” says where.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at: %1 and %n more file(s)</source>
        <translation>
            <numerusform>Looked at: %1 and %n more file</numerusform>
            <numerusform>Looked at: %1 and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamResultViewModel</name>
    <message numerus="yes">
        <source>Not passed: the total is enough, %n block(s) below the floor</source>
        <translation>
            <numerusform>Not passed: the total is enough, %n block below the floor</numerusform>
            <numerusform>Not passed: the total is enough, %n blocks below the floor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1 of %2. They count in the total and in no block.</source>
        <translation>
            <numerusform>%n case: %1 of %2. It counts in the total and in no block.</numerusform>
            <numerusform>%n cases: %1 of %2. They count in the total and in no block.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise %1, %n item(s)</source>
        <translation>
            <numerusform>Practise %1, %n item</numerusform>
            <numerusform>Practise %1, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n item(s) about safety right</source>
        <translation>
            <numerusform>At least %n item about safety right</numerusform>
            <numerusform>At least %n items about safety right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them right.</source>
        <translation>
            <numerusform>%n of them right.</numerusform>
            <numerusform>%n of them right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n attempt(s) are used.</source>
        <translation>
            <numerusform>The only attempt is used.</numerusform>
            <numerusform>All %n attempts are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may sit it again: %n attempt(s) left.</source>
        <translation>
            <numerusform>You may sit it again: %n attempt left.</numerusform>
            <numerusform>You may sit it again: %n attempts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamRoomModel</name>
    <message numerus="yes">
        <source>%n has/have not come.</source>
        <translation>
            <numerusform>%n has not come.</numerusform>
            <numerusform>%n have not come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamViewModel</name>
    <message numerus="yes">
        <source>%n task(s) answered; handed in at %1.</source>
        <translation>
            <numerusform>%n task answered; handed in at %1.</numerusform>
            <numerusform>%n tasks answered; handed in at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came after the end and could not be saved. Tell the invigilator.</source>
        <translation>
            <numerusform>%n change came after the end and could not be saved. Tell the invigilator.</numerusform>
            <numerusform>%n changes came after the end and could not be saved. Tell the invigilator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came after the end and could not be saved.</source>
        <translation>
            <numerusform>%n change came after the end and could not be saved.</numerusform>
            <numerusform>%n changes came after the end and could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::HandbookSectionView</name>
    <message numerus="yes">
        <source>%1 of %n item(s) seen</source>
        <translation>
            <numerusform>%1 of %n item seen</numerusform>
            <numerusform>%1 of %n items seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::HandbookViewModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n item(s) seen</source>
        <translation>
            <numerusform>%1, %2 of %n item seen</numerusform>
            <numerusform>%1, %2 of %n items seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::MasteryViewModel</name>
    <message numerus="yes">
        <source>%n more answers first</source>
        <translation>
            <numerusform>%n more answer first</numerusform>
            <numerusform>%n more answers first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answers before anything is estimated</source>
        <translation>
            <numerusform>%n more answer before anything is estimated</numerusform>
            <numerusform>%n more answers before anything is estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as sure as after about %n answers</source>
        <translation>
            <numerusform>as sure as after about %n answer</numerusform>
            <numerusform>as sure as after about %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::OwnGoalModel</name>
    <message numerus="yes">
        <source>%1; %n day(s) from today.</source>
        <translation>
            <numerusform>%1; %n day from today.</numerusform>
            <numerusform>%1; %n days from today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::PeopleViewModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table is imported. %n new person(s) have no PIN yet: “First PINs” gives one to each.</source>
        <translation>
            <numerusform>The table is imported. %n new person has no PIN yet: “First PINs” gives one.</numerusform>
            <numerusform>The table is imported. %n new persons have no PIN yet: “First PINs” gives one to each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::PersonExportModel</name>
    <message numerus="yes">
        <source>%n person(s) written: %1</source>
        <translation>
            <numerusform>%n person written: %1</numerusform>
            <numerusform>%n persons written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::PracticeOfferModel</name>
    <message numerus="yes">
        <source>%1 minutes out of %n item(s).</source>
        <translation>
            <numerusform>%1 minutes out of %n item.</numerusform>
            <numerusform>%1 minutes out of %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items out of %n.</source>
        <translation>
            <numerusform>%1 items out of %n.</numerusform>
            <numerusform>%1 items out of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 new</source>
        <translation>
            <numerusform>%n item, %1 new</numerusform>
            <numerusform>%n items, %1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From item %1 of %n on, each with its key and basis. Reading counts as seen, not as answered.</source>
        <translation>
            <numerusform>From item %1 of %n on, with its key and basis. Reading counts as seen, not as answered.</numerusform>
            <numerusform>From item %1 of %n on, each with its key and basis. Reading counts as seen, not as answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes in the order of the bank, from item %2 of %n on.</source>
        <translation>
            <numerusform>%1 minutes in the order of the bank, from item %2 of %n on.</numerusform>
            <numerusform>%1 minutes in the order of the bank, from item %2 of %n on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items in the order of the bank, from item %2 of %n on.</source>
        <translation>
            <numerusform>%1 items in the order of the bank, from item %2 of %n on.</numerusform>
            <numerusform>%1 items in the order of the bank, from item %2 of %n on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 items of each line that you have not seen, about %n in all: where you stand before you learn.</source>
        <translation>
            <numerusform>At most %1 items of each line that you have not seen, about %n in all: where you stand before you learn.</numerusform>
            <numerusform>At most %1 items of each line that you have not seen, about %n in all: where you stand before you learn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::PracticeQuestion</name>
    <message numerus="yes">
        <source>%1, seen %n time(s) before</source>
        <translation>
            <numerusform>%1, seen %n time before</numerusform>
            <numerusform>%1, seen %n times before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::PracticeViewModel</name>
    <message numerus="yes">
        <source>%1 of %n item(s) right at the first try</source>
        <translation>
            <numerusform>%1 of %n item right at the first try</numerusform>
            <numerusform>%1 of %n items right at the first try</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n right when asked again.</source>
        <translation>
            <numerusform> %n right when asked again.</numerusform>
            <numerusform> %n right when asked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n right</source>
        <translation>
            <numerusform>%1 of %n right</numerusform>
            <numerusform>%1 of %n right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read</source>
        <translation>
            <numerusform>%n item read</numerusform>
            <numerusform>%n items read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ReceptionViewModel</name>
    <message numerus="yes">
        <source>Logged from the table: %n request(s)</source>
        <translation>
            <numerusform>Logged from the table: %n request</numerusform>
            <numerusform>Logged from the table: %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n request(s), %1 of them settled in one trip.</source>
        <translation>
            <numerusform>Today %n request, %1 of them settled in one trip.</numerusform>
            <numerusform>Today %n requests, %1 of them settled in one trip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged request(s) in half a year, beside an assumption that weighs %1.</source>
        <translation>
            <numerusform>%n logged request in half a year, beside an assumption that weighs %1.</numerusform>
            <numerusform>%n logged requests in half a year, beside an assumption that weighs %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1 kinds, %2 places to mend</source>
        <translation>
            <numerusform>%n request in %1 kinds, %2 places to mend</numerusform>
            <numerusform>%n requests in %1 kinds, %2 places to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from a table: %n request(s)</source>
        <translation>
            <numerusform>from a table: %n request</numerusform>
            <numerusform>from a table: %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged, %1 settled</source>
        <translation>
            <numerusform>%n logged, %1 settled</numerusform>
            <numerusform>%n logged, %1 settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ReviewExportModel</name>
    <message numerus="yes">
        <source>%n item(s) written: %1</source>
        <translation>
            <numerusform>%n item written: %1</numerusform>
            <numerusform>%n items written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ReviewViewModel</name>
    <message numerus="yes">
        <source>%1, %n time(s) in all</source>
        <translation>
            <numerusform>%1, %n time in all</numerusform>
            <numerusform>%1, %n times in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), as of %1</source>
        <translation>
            <numerusform>%n item, as of %1</numerusform>
            <numerusform>%n items, as of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::RosterViewModel</name>
    <message numerus="yes">
        <source>%n rule(s) let off for this roster</source>
        <translation>
            <numerusform>%n rule let off for this roster</numerusform>
            <numerusform>%n rules let off for this roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(s) still open</source>
        <translation>
            <numerusform>%n duty still open</numerusform>
            <numerusform>%n duties still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n duty(s) too few</source>
        <translation>
            <numerusform>%1 would have %n duty too few</numerusform>
            <numerusform>%1 would have %n duties too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n duty(s) too many</source>
        <translation>
            <numerusform>%1 would have %n duty too many</numerusform>
            <numerusform>%1 would have %n duties too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n evening(s) too few</source>
        <translation>
            <numerusform>%1 would have %n evening too few</numerusform>
            <numerusform>%1 would have %n evenings too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n evening(s) too many</source>
        <translation>
            <numerusform>%1 would have %n evening too many</numerusform>
            <numerusform>%1 would have %n evenings too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n weekend duty(s) too few</source>
        <translation>
            <numerusform>%1 would have %n weekend duty too few</numerusform>
            <numerusform>%1 would have %n weekend duties too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n weekend duty(s) too many</source>
        <translation>
            <numerusform>%1 would have %n weekend duty too many</numerusform>
            <numerusform>%1 would have %n weekend duties too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n free daytime(s) less in week %2</source>
        <translation>
            <numerusform>%1 %n free daytime less in week %2</numerusform>
            <numerusform>%1 %n free daytimes less in week %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n duty(s) less</source>
        <translation>
            <numerusform>%1 %n duty less</numerusform>
            <numerusform>%1 %n duties less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n duty(s) more</source>
        <translation>
            <numerusform>%1 %n duty more</numerusform>
            <numerusform>%1 %n duties more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n evening(s) less</source>
        <translation>
            <numerusform>%1 %n evening less</numerusform>
            <numerusform>%1 %n evenings less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n evening(s) more</source>
        <translation>
            <numerusform>%1 %n evening more</numerusform>
            <numerusform>%1 %n evenings more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n weekend duty(s) less</source>
        <translation>
            <numerusform>%1 %n weekend duty less</numerusform>
            <numerusform>%1 %n weekend duties less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n weekend duty(s) more</source>
        <translation>
            <numerusform>%1 %n weekend duty more</numerusform>
            <numerusform>%1 %n weekend duties more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::SearchModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has all of these words; the closest %n:</source>
        <translation>
            <numerusform>Nothing has all of these words; the closest one:</numerusform>
            <numerusform>Nothing has all of these words; the closest %n:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::SittingViewModel</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept here</source>
        <translation>
            <numerusform>%n change kept here</numerusform>
            <numerusform>%n changes kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in it are not answered.</source>
        <translation>
            <numerusform>%n task in it is not answered.</numerusform>
            <numerusform>%n tasks in it are not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The paper can be handed in after %n more minute(s).</source>
        <translation>
            <numerusform>The paper can be handed in after %n more minute.</numerusform>
            <numerusform>The paper can be handed in after %n more minutes.</numerusform>
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
    <name>qgt::app::StationAnswersModel</name>
    <message numerus="yes">
        <source>%n answer file(s) written to %1.</source>
        <translation>
            <numerusform>%n answer file written to %1.</numerusform>
            <numerusform>%n answer files written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun and not handed in was left out; it is in the list.</source>
        <translation>
            <numerusform>%n begun and not handed in was left out; it is in the list.</numerusform>
            <numerusform>%n begun and not handed in were left out; they are in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::StationPackageModel</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::StationViewModel</name>
    <message numerus="yes">
        <source>%n package(s) kept here cannot be read any more. What was answered is kept. Import the package again from the trainer&apos;s file.</source>
        <translation>
            <numerusform>%n package kept here cannot be read any more. What was answered is kept. Import the package again from the trainer&apos;s file.</numerusform>
            <numerusform>%n packages kept here cannot be read any more. What was answered is kept. Import the packages again from the trainer&apos;s files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun and not handed in</source>
        <translation>
            <numerusform>%n begun and not handed in</numerusform>
            <numerusform>%n begun and not handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) answered; handed in at %1.</source>
        <translation>
            <numerusform>%n task answered; handed in at %1.</numerusform>
            <numerusform>%n tasks answered; handed in at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came after the end and could not be saved. Tell the invigilator.</source>
        <translation>
            <numerusform>%n change came after the end and could not be saved. Tell the invigilator.</numerusform>
            <numerusform>%n changes came after the end and could not be saved. Tell the invigilator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::TeamViewModel</name>
    <message numerus="yes">
        <source>%n pair(s) cover every line, the best of them %1.</source>
        <translation>
            <numerusform>%n pair covers every line: %1.</numerusform>
            <numerusform>%n pairs cover every line, the best of them %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worst with %n away (%1): %2 %; weakest line %3.</source>
        <translation>
            <numerusform>Worst with %n away (%1): %2 %; weakest line %3.</numerusform>
            <numerusform>Worst with %n away (%1): %2 %; weakest line %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; breaks when %n are away</source>
        <translation>
            <numerusform>; breaks when %n is away</numerusform>
            <numerusform>; breaks when %n are away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What residents come for rests on %n logged request(s) and on an assumption that weighs %1.</source>
        <translation>
            <numerusform>What residents come for rests on %n logged request and on an assumption that weighs %1.</numerusform>
            <numerusform>What residents come for rests on %n logged requests and on an assumption that weighs %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::TodayViewModel</name>
    <message numerus="yes">
        <source>%1 minutes, %n item(s)</source>
        <translation>
            <numerusform>%1 minutes, %n item</numerusform>
            <numerusform>%1 minutes, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to refresh</source>
        <translation>
            <numerusform>%n to refresh</numerusform>
            <numerusform>%n to refresh</numerusform>
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
        <source>on %n day(s)</source>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to %1, on %2. The plan prepares for it.</source>
        <translation>
            <numerusform>%n day to %1, on %2. The plan prepares for it.</numerusform>
            <numerusform>%n days to %1, on %2. The plan prepares for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the day that you set for %1, %2. The plan prepares for it.</source>
        <translation>
            <numerusform>%n day to the day that you set for %1, %2. The plan prepares for it.</numerusform>
            <numerusform>%n days to the day that you set for %1, %2. The plan prepares for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Appeals about “%1” are taken until the end of %2; you have %n left.</source>
        <translation>
            <numerusform>Appeals about “%1” are taken until the end of %2; you have %n left.</numerusform>
            <numerusform>Appeals about “%1” are taken until the end of %2; you have %n left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n certificate(s) can be issued.</source>
        <translation>
            <numerusform>“%1”: %n certificate can be issued.</numerusform>
            <numerusform>“%1”: %n certificates can be issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) lapsed by changed law; who holds one has to sit again.</source>
        <translation>
            <numerusform>%n certificate lapsed by changed law; who holds it has to sit again.</numerusform>
            <numerusform>%n certificates lapsed by changed law; who holds one has to sit again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::TrainingViewModel</name>
    <message numerus="yes">
        <source>%n of the steps rest on too little evidence for a level; practice itself will tell. %1</source>
        <translation>
            <numerusform>%n of the steps rests on too little evidence for a level; practice itself will tell. %1</numerusform>
            <numerusform>%n of the steps rest on too little evidence for a level; practice itself will tell. %1</numerusform>
        </translation>
    </message>
</context>
</TS>
