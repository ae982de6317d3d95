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
    <name>partsong::SearchPanel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
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
