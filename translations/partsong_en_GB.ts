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
    <name>partsong::HistoryPanel</name>
    <message numerus="yes">
        <source>Undo the %n step(s) after this</source>
        <translation>
            <numerusform>Undo the step after this</numerusform>
            <numerusform>Undo the %n steps after this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%n step undone.</numerusform>
            <numerusform>%n steps undone.</numerusform>
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
</TS>
