<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%n caption(s) of “%1” have times that cannot be read; their words were taken without them.</source>
        <translation>
            <numerusform>%n caption of “%1” has times that cannot be read; its words were taken without them.</numerusform>
            <numerusform>%n captions of “%1” have times that cannot be read; their words were taken without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of “%1” are not letters in its encoding; the sign � stands in their place.</source>
        <translation>
            <numerusform>%n byte of “%1” is not a letter in its encoding; the sign � stands in its place.</numerusform>
            <numerusform>%n bytes of “%1” are not letters in its encoding; the sign � stands in their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) of “%1” to something outside it were left out and not opened.</source>
        <translation>
            <numerusform>%n reference of “%1” to something outside it was left out and not opened.</numerusform>
            <numerusform>%n references of “%1” to something outside it were left out and not opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of “%1” cannot be shown; the sign � stands in their place.</source>
        <translation>
            <numerusform>%n letter of “%1” cannot be shown; the sign � stands in its place.</numerusform>
            <numerusform>%n letters of “%1” cannot be shown; the sign � stands in their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extract(s)</source>
        <translation>
            <numerusform>%n extract</numerusform>
            <numerusform>%n extracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of “%1” could not be read.</source>
        <translation>
            <numerusform>%n page of “%1” could not be read.</numerusform>
            <numerusform>%n pages of “%1” could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s).</source>
        <translation>
            <numerusform>%n dot.</numerusform>
            <numerusform>%n dots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different answer(s)</source>
        <translation>
            <numerusform>%n different answer</numerusform>
            <numerusform>%n different answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n picture(s). Only the first was taken; save the others as pictures of their own.</source>
        <translation>
            <numerusform>“%1” holds %n picture. Only the first was taken; save the others as pictures of their own.</numerusform>
            <numerusform>“%1” holds %n pictures. Only the first was taken; save the others as pictures of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n attached file(s), which were not read. To code them, save them out of it and import them.</source>
        <translation>
            <numerusform>“%1” has %n attached file, which was not read. To code it, save it out of it and import it.</numerusform>
            <numerusform>“%1” has %n attached files, which were not read. To code them, save them out of it and import them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extract(s)</source>
        <translation>
            <numerusform>%n extract</numerusform>
            <numerusform>%n extracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%n original(s) went into the key file.</source>
        <translation>
            <numerusform>%n original went into the key file.</numerusform>
            <numerusform>%n originals went into the key file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) or picture(s) stay: look whether one shows who somebody is.</source>
        <translation>
            <numerusform>%n page or picture stays: look whether one shows who somebody is.</numerusform>
            <numerusform>%n pages or pictures stay: look whether one shows who somebody is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be changed and still hold the names: %1</source>
        <translation>
            <numerusform>%n backup could not be changed and still holds the names: %1</numerusform>
            <numerusform>%n backups could not be changed and still hold the names: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendToBoard</name>
    <message numerus="yes">
        <source>%n card(s) stand on “%1” now.</source>
        <translation>
            <numerusform>%n card stands on “%1” now.</numerusform>
            <numerusform>%n cards stand on “%1” now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptPainter</name>
    <message numerus="yes">
        <source>%n turn(s) not shown</source>
        <translation>
            <numerusform>%n turn not shown</numerusform>
            <numerusform>%n turns not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::AutocodeDialog</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Code %n passage(s)</source>
        <translation>
            <numerusform>&amp;Code %n passage</numerusform>
            <numerusform>&amp;Code %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::BoardView</name>
    <message numerus="yes">
        <source>Holds %n note(s) and card(s).</source>
        <translation>
            <numerusform>Holds %n note or card.</numerusform>
            <numerusform>Holds %n notes and cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::BoardWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked to %n card(s)</source>
        <translation>
            <numerusform>linked to %n card</numerusform>
            <numerusform>linked to %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CheckNamesDialog</name>
    <message numerus="yes">
        <source>%n place(s) in this study; Return goes there.</source>
        <translation>
            <numerusform>%n place in this study; Return goes there.</numerusform>
            <numerusform>%n places in this study; Return goes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in “%1”.</source>
        <translation>
            <numerusform>%n place in “%1”.</numerusform>
            <numerusform>%n places in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CodeSetTools</name>
    <message numerus="yes">
        <source>%n code(s) are in the set “%1”.</source>
        <translation>
            <numerusform>%n code is in the set “%1”.</numerusform>
            <numerusform>%n codes are in the set “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CodeTree</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CodeTreeModel</name>
    <message numerus="yes">
        <source>%n coded passage(s)</source>
        <translation>
            <numerusform>%n coded passage</numerusform>
            <numerusform>%n coded passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n with the codes under it</source>
        <translation>
            <numerusform>, %n with the codes under it</numerusform>
            <numerusform>, %n with the codes under it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CodebookTools</name>
    <message numerus="yes">
        <source>%n passage(s) are coded with “%1” now.</source>
        <translation>
            <numerusform>%n passage is coded with “%1” now.</numerusform>
            <numerusform>%n passages are coded with “%1” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of “%1” have another code now.</source>
        <translation>
            <numerusform>%n passage of “%1” has another code now.</numerusform>
            <numerusform>%n passages of “%1” have another code now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CodesPanel</name>
    <message numerus="yes">
        <source> with %n code(s) under it</source>
        <translation>
            <numerusform> with %n code under it</numerusform>
            <numerusform> with %n codes under it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n passage(s) lost this coding.</source>
        <translation>
            <numerusform>; %n passage lost this coding.</numerusform>
            <numerusform>; %n passages lost this coding.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CodingChanges</name>
    <message numerus="yes">
        <source>All %n of them</source>
        <translation>
            <numerusform>All %n of them</numerusform>
            <numerusform>All %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) were taken off these words.</source>
        <translation>
            <numerusform>%n coding was taken off these words.</numerusform>
            <numerusform>%n codings were taken off these words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CodingTeam</name>
    <message numerus="yes">
        <source>%n coding(s) were given to %1 as well.</source>
        <translation>
            <numerusform>%n coding was given to %1 as well.</numerusform>
            <numerusform>%n codings were given to %1 as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were there before.</source>
        <translation>
            <numerusform>%n of them was there before.</numerusform>
            <numerusform>%n of them were there before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CommentListModel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CommentsPanel</name>
    <message numerus="yes">
        <source>%n comment(s) of others are new.</source>
        <translation>
            <numerusform>%n comment of others is new.</numerusform>
            <numerusform>%n comments of others are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comments (%n new)</source>
        <translation>
            <numerusform>Comments (%n new)</numerusform>
            <numerusform>Comments (%n new)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CompareCodebooks</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CorrectionMode</name>
    <message numerus="yes">
        <source>%n coded passage(s) of this source lost all words.</source>
        <translation>
            <numerusform>%n coded passage of this source lost all its words.</numerusform>
            <numerusform>%n coded passages of this source lost all their words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::DecisionsPanel</name>
    <message numerus="yes">
        <source>Changed %n thing(s).</source>
        <translation>
            <numerusform>Changed %n thing.</numerusform>
            <numerusform>Changed %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::DiagramCommands</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::DuplicateCodes</name>
    <message numerus="yes">
        <source>%n passage(s) in common</source>
        <translation>
            <numerusform>%n passage in common</numerusform>
            <numerusform>%n passages in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ElementListModel</name>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n for</numerusform>
            <numerusform>%n for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::EvidenceTreeModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ExtractPanel</name>
    <message numerus="yes">
        <source>%n extract(s)</source>
        <translation>
            <numerusform>%n extract</numerusform>
            <numerusform>%n extracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ExtractsPanel</name>
    <message numerus="yes">
        <source>%n extract(s)</source>
        <translation>
            <numerusform>%n extract</numerusform>
            <numerusform>%n extracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::FindBar</name>
    <message numerus="yes">
        <source>%n passage(s) were coded with “%1”.</source>
        <translation>
            <numerusform>%n passage was coded with “%1”.</numerusform>
            <numerusform>%n passages were coded with “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::HistoryPanel</name>
    <message numerus="yes">
        <source>Undo the %n step(s) after this</source>
        <translation>
            <numerusform>Undo the step after this</numerusform>
            <numerusform>Undo the %n steps after this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::HitsDialog</name>
    <message numerus="yes">
        <source>Code %n passage(s)</source>
        <translation>
            <numerusform>Code %n passage</numerusform>
            <numerusform>Code %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s) can be imported</source>
        <translation>
            <numerusform>%n file can be imported</numerusform>
            <numerusform>%n files can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n locked</source>
        <translation>
            <numerusform>%1, %n locked</numerusform>
            <numerusform>%1, %n locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %n locked file(s)</source>
        <translation>
            <numerusform>Opening %n locked file</numerusform>
            <numerusform>Opening %n locked files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ImportFileModel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::Importer</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::InspectorPanel</name>
    <message numerus="yes">
        <source>Holds %n note(s) and card(s).</source>
        <translation>
            <numerusform>Holds %n note or card.</numerusform>
            <numerusform>Holds %n notes and cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ManyCodingsDialog</name>
    <message numerus="yes">
        <source>%n coded passage(s)</source>
        <translation>
            <numerusform>%n coded passage</numerusform>
            <numerusform>%n coded passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::MergeCodesDialog</name>
    <message numerus="yes">
        <source>%n coded passage(s) of “%1” will be coded with “%2”</source>
        <translation>
            <numerusform>%n coded passage of “%1” will be coded with “%2”</numerusform>
            <numerusform>%n coded passages of “%1” will be coded with “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, which has %n of its own.</source>
        <translation>
            <numerusform>, which has %n of its own.</numerusform>
            <numerusform>, which has %n of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) under it move along.</source>
        <translation>
            <numerusform>%n code under it moves along.</numerusform>
            <numerusform>%n codes under it move along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a comment.</source>
        <translation>
            <numerusform>%n of them has a comment.</numerusform>
            <numerusform>%n of them have a comment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::NamesDialog</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n ticked</source>
        <translation>
            <numerusform>, %n ticked</numerusform>
            <numerusform>, %n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) replaced.</source>
        <translation>
            <numerusform>%n name replaced.</numerusform>
            <numerusform>%n names replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) look like these names, such as %1: add to the list</source>
        <translation>
            <numerusform>%n word looks like these names, %1: add it to the list</numerusform>
            <numerusform>%n words look like these names, such as %1: add to the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::OpenKeyDialog</name>
    <message numerus="yes">
        <source>%n name(s) of “%1”, sealed on %2.</source>
        <translation>
            <numerusform>%n name of “%1”, sealed on %2.</numerusform>
            <numerusform>%n names of “%1”, sealed on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) with it.</source>
        <translation>
            <numerusform>%n original with it.</numerusform>
            <numerusform>%n originals with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) were put into %1. They hold names: keep them as safe as the key file.</source>
        <translation>
            <numerusform>%n original was put into %1. It holds names: keep it as safe as the key file.</numerusform>
            <numerusform>%n originals were put into %1. They hold names: keep them as safe as the key file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::PagePane</name>
    <message numerus="yes">
        <source>%n marked place(s) were coded.</source>
        <translation>
            <numerusform>%n marked place was coded.</numerusform>
            <numerusform>%n marked places were coded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ParticipantsPage</name>
    <message numerus="yes">
        <source>%n participant(s) removed. What they gave is still there.</source>
        <translation>
            <numerusform>%n participant removed. What they gave is still there.</numerusform>
            <numerusform>%n participants removed. What they gave is still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ReviewWorkspace</name>
    <message numerus="yes">
        <source>The page is saved as %1. %n quote(s) on it are noted as shown.</source>
        <translation>
            <numerusform>The page is saved as %1. %n quote on it is noted as shown.</numerusform>
            <numerusform>The page is saved as %1. %n quotes on it are noted as shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::RoundDialog</name>
    <message numerus="yes">
        <source>%n chosen theme(s) have no plain English summary yet. Reviewers would see only the name.</source>
        <translation>
            <numerusform>%n chosen theme has no plain English summary yet. Reviewers would see only the name.</numerusform>
            <numerusform>%n chosen themes have no plain English summary yet. Reviewers would see only the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::RoundListModel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SealDialog</name>
    <message numerus="yes">
        <source>%n name(s) leave this study for good</source>
        <translation>
            <numerusform>%n name leaves this study for good</numerusform>
            <numerusform>%n names leave this study for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that you unticked stay as they are.</source>
        <translation>
            <numerusform>%n place that you unticked stays as it is.</numerusform>
            <numerusform>%n places that you unticked stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) look like these names and would stay: %1. Names… adds them to the list.</source>
        <translation>
            <numerusform>%n word looks like these names and would stay: %1. Names… adds them to the list.</numerusform>
            <numerusform>%n words look like these names and would stay: %1. Names… adds them to the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SearchPanel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n elsewhere</source>
        <translation>
            <numerusform>, and %n elsewhere</numerusform>
            <numerusform>, and %n elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SegmentGestures</name>
    <message numerus="yes">
        <source>%n extract(s) moved to “%1”.</source>
        <translation>
            <numerusform>%n extract moved to “%1”.</numerusform>
            <numerusform>%n extracts moved to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code was taken off %n extract(s).</source>
        <translation>
            <numerusform>The code was taken off %n extract.</numerusform>
            <numerusform>The code was taken off %n extracts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SegmentListModel</name>
    <message numerus="yes">
        <source>%1, %n extract(s)</source>
        <translation>
            <numerusform>%1, %n extract</numerusform>
            <numerusform>%1, %n extracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SheetTable</name>
    <message numerus="yes">
        <source>%n cell(s) did not fit and stay as they were. %1</source>
        <translation>
            <numerusform>%n cell did not fit and stays as it was. %1</numerusform>
            <numerusform>%n cells did not fit and stay as they were. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n row(s).</source>
        <translation>
            <numerusform>Pasted into %n row.</numerusform>
            <numerusform>Pasted into %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SourceChoiceModel</name>
    <message numerus="yes">
        <source>%n coded passage(s)</source>
        <translation>
            <numerusform>%n coded passage</numerusform>
            <numerusform>%n coded passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SourcePanel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coded passage(s)</source>
        <translation>
            <numerusform>%Ln coded passage</numerusform>
            <numerusform>%Ln coded passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SourceSheetPage</name>
    <message numerus="yes">
        <source>Pasted into %n source(s).</source>
        <translation>
            <numerusform>Pasted into %n source.</numerusform>
            <numerusform>Pasted into %n sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit and stay as they were. %1</source>
        <translation>
            <numerusform>%n cell did not fit and stays as it was. %1</numerusform>
            <numerusform>%n cells did not fit and stay as they were. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SourceTableModel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SourcesWorkspace</name>
    <message numerus="yes">
        <source>%n source(s) were removed</source>
        <translation>
            <numerusform>%n source was removed</numerusform>
            <numerusform>%n sources were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> with %n coded passage(s).</source>
        <translation>
            <numerusform> with %n coded passage.</numerusform>
            <numerusform> with %n coded passages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SpeakerCard</name>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” also speaks in %n other source(s).</source>
        <translation>
            <numerusform>“%1” also speaks in %n other source.</numerusform>
            <numerusform>“%1” also speaks in %n other sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the interviewer in %n more source(s).</source>
        <translation>
            <numerusform>“%1” is the interviewer in %n more source.</numerusform>
            <numerusform>“%1” is the interviewer in %n more sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no interviewer in %n more source(s).</source>
        <translation>
            <numerusform>“%1” is no interviewer in %n more source.</numerusform>
            <numerusform>“%1” is no interviewer in %n more sources.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SpeakerChoice</name>
    <message numerus="yes">
        <source>%n turn(s) were coded.</source>
        <translation>
            <numerusform>%n turn was coded.</numerusform>
            <numerusform>%n turns were coded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SplitCodeDialog</name>
    <message numerus="yes">
        <source>&amp;Give %n extract(s) their codes</source>
        <translation>
            <numerusform>&amp;Give %n extract its codes</numerusform>
            <numerusform>&amp;Give %n extracts their codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was the last of %n extract(s).</source>
        <translation>
            <numerusform>That was the last of %n extract.</numerusform>
            <numerusform>That was the last of %n extracts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SurveyImportDialog</name>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>, %n there already</numerusform>
            <numerusform>, %n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::TableImporter</name>
    <message numerus="yes">
        <source>%n participant(s) added, %1 changed.</source>
        <translation>
            <numerusform>%n participant added, %1 changed.</numerusform>
            <numerusform>%n participants added, %1 changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from %1 new row(s) of the survey.</source>
        <translation>
            <numerusform>%n answer from %1 new row of the survey.</numerusform>
            <numerusform>%n answers from %1 new rows of the survey.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ThemeDelegate</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ThemePanel</name>
    <message numerus="yes">
        <source>“%1” and the themes in it were removed: %n in all. Their codes and quotes stay.</source>
        <translation>
            <numerusform>“%1” and the themes in it were removed: %n in all. Their codes and quotes stay.</numerusform>
            <numerusform>“%1” and the themes in it were removed: %n in all. Their codes and quotes stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ThemeTreeModel</name>
    <message numerus="yes">
        <source>%1, %2, %n quote(s)</source>
        <translation>
            <numerusform>%1, %2, %n quote</numerusform>
            <numerusform>%1, %2, %n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ThemeWords</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::VersionListModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::WorkshopsPanel</name>
    <message numerus="yes">
        <source>%n research participant(s)</source>
        <translation>
            <numerusform>%n research participant</numerusform>
            <numerusform>%n research participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public contributor(s)</source>
        <translation>
            <numerusform>%n public contributor</numerusform>
            <numerusform>%n public contributors</numerusform>
        </translation>
    </message>
</context>
</TS>
