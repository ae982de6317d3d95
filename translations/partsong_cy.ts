<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>Not quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>For: it supports this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: it challenges this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oren</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pinc</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation type="unfinished">Fermiliwn</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Awyr las</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Melyn</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished">Indigo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished">Olewydd</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation type="unfinished">Gwin</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished">Gwyrddlas</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Llwyd</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation type="unfinished">Eirinen wlanog</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished">Rhosyn</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation type="unfinished">Lelog</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished">Wybren</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation type="unfinished">Mintys</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation type="unfinished">Leim</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation type="unfinished">Carreg</translation>
    </message>
    <message>
        <source>%1, darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lighter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%n caption(s) of “%1” have times that cannot be read; their words were taken without them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds more text than can be read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of “%1” are not letters in its encoding; the sign � stands in their place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say how its letters are encoded; %2 was taken. If letters look wrong, import it again and choose the encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an encoding that Partsong knows; “%2” was not read. Try UTF-8 or windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds control characters, so it is not plain text. Save it as text, Word, OpenDocument or PDF and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) of “%1” to something outside it were left out and not opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds hidden text, which was left out. Unhide it in its own program and import it again if it belongs to the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of “%1” cannot be shown; the sign � stands in their place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Open it in its own program, take the password off, save it and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no words in it, so it was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that Partsong reads. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends too early or is built too deep; what could be read was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a document type, which could name other files or grow without end, so it was not read. Open it in its own program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is built deeper or larger than any real document, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged (line %2 of its contents cannot be read). Open it in its own program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than any real document, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or not complete. Copy it again, or open it in its own program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the old Word format. Save it as docx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy could be written to “%1”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is damaged, so no copy of it was made. Check the study, or open its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be read again. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is not in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something that Partsong did not put there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It links to a “%1” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can link to it, since its entry as a subject is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are not those that were stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have as many characters as were stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at %1:%2, outside its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that it covers are not those that were coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept as %1 is not what was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its original is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of the History cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of the History lacks its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing texts and coded passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Partsong study. Choose a file that ends in .partsong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Open its newest backup, and keep this file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” or its folder cannot be written. Copy the study to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else in the study still depends on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that the file and its folder are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is being changed just now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for writing by %2. Close it there, or open it here for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished">rhywun arall</translation>
    </message>
    <message>
        <source>A step of the History cannot be read. Open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” here. Check the name; capital letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names %2 things. Say which by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long for a name: keep it to %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a study. Choose a file that ends in .partsong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes), so it is no study. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is cut short. Open its newest backup, and keep this file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Partsong. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the study, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is open for reading only. Close it where it is open for writing, and open it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage %1:%2 lies outside the text, which has %3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters; %2:%3 lies outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be taken back, because what it changed has been changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a code “%1” here already. Choose another name, or use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot go under itself or one of its own children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies under “%2”, so the two cannot be merged this way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 cannot be coded: the text has positions 0:%3, and a passage needs at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new words hold a control character, which no text can. Type them without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 lies outside the coded passage, which is %3:%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n extract(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with the codes under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has several boards. Say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot hold that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the study itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would be too large. Save it as SVG instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample study was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample study could not be made; please install Partsong again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for “%1” is not there. Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or say that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that the disk has room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: the folder “%2” is read-only. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk for “%1”. Make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a region of page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, words since removed from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2:%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[part of a picture]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coded here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the study as it was made on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the study as it stood on %1, after step %2 of its History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-GB</source>
        <extracomment>The BCP 47 code of the language that this file translates to; reports say it of themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, of %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elements of the model and their evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links of the model and their evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the elements rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the links rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model as a drawing; the tables below say the same in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model. Each part says how much evidence it has, for and against; a broken line has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the study draws on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are named by pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, what they mean and how often they were used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With codes under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by public contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are advice on the draft themes. They are never counted as data or as evidence; what was said stands with each theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <source>Nothing was changed since the study was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Every one is kept and can be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Steps by team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved for publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Yn seiliedig ar</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In people&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found it hard to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reviewers advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else supports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What challenges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board “%1” as a drawing; the table below has its notes in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on “%1”, those with the most dots first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes were written on this board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more turns or times than can be kept, so who speaks when was left out. Split it and import the parts if it is a transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changes its look more often than can be kept, so headings, bold and italic were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Import it again and give the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open “%1”. Import it again with the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no text that can be read, as when pages were scanned. Its pages can be looked at and regions of them coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of “%1” could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has more than %2 pages. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Copy it to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not read: the part of Partsong that reads documents is missing. Install Partsong again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes longer to read than any real document. Save it again in its own program, or as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged, or needs more memory than reading a document may take. Save it again in its own program, or as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs more memory than reading a document may take. Save it again in its own program, or as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was decided: a decision needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence is kept of themes, elements and relations. “%1” is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be evidence. Choose a theme, code, coded passage, quote, note, ballot or decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is evidence of “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim cannot be evidence of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” rests on “%2” already, so it cannot be evidence of it: that would be a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>“%1” supports “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” challenges “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memo needs a title or some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the things to link to is no longer in the study. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has “%1” already, as %2. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place in the model. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for</source>
        <comment>number of things that support a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against</source>
        <comment>number of things that challenge a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Evidence: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Evidence: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of actor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter of need</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter of barrier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of enabler</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac</source>
        <comment>letters of activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter of touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>letters of tool</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relates to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a version “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you can ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for helping. These pages say what we think we heard from the people who talked to us. We would like to know if it sounds right to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it is sad, and may bring things back. Take your time, and read as much or as little as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no wrong answers. Leave out anything you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop whenever you want. You need not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can answer here, or print the pages and use a pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you answer here, print the page or save it as a PDF before you close it. The page does not keep what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say is advice to the team. It is not counted as research data, and this page sends nothing to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you think of “%1”? Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sounds right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not quite right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was hard to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ring me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything you would like to say, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not yet written this in plain words. Please tell us what its name says to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed because of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what we decided after reviewers told us what they thought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give these pages back in the way that was agreed with you. If anything here has stirred something up, do not stay alone with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-GB</source>
        <comment>the language of these words, as a BCP 47 tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a review “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review needs at least one theme to ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only themes can be reviewed. “%1” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as year-month-day: 2026-02-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not ask about “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who said it: a response needs the reviewer’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a study, not a source. Merge it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing was stopped; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the same content as the source “%2”. It was imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look for. Type at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a copy in “%1”. Free some space on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is damaged. Open its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the study keeps of an original is damaged. Check the study, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; no copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the two copies do not fit together. Check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a copy of this study, so there is nothing to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Partsong. Install the newest version to merge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” still holds words that were withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study could not be brought to today&apos;s version. Check it, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study was made by a version of Partsong that this one does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study lies in a folder that %1 synchronises, which can damage it while it is open. Work on a copy on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study lies on a network drive, where two people writing at once can damage it. Work on a copy on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy could be written to “%1”. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study can be made in “%1”: it is not there, cannot be written, or its disk is full. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something larger is being written to the study just now. This can be done in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the study, and never was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one was called “%1”. Give its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the withdrawn words can still be found in “%1”. Check the study and withdraw them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because words of it were withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme takes quotes and coded passages only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a theme “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme cannot be put under itself or one of its own themes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This theme rests on “%1” as evidence, so it cannot be put under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet approved for workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place on a board. Choose another place or size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workshop has a board “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be put on a board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector ties two different things on one board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and cards carry their own words; only frames and connectors have a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no colour. Write it as #RRGGBB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note can have 0 to %1 dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a workshop “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice. Each name or number can stand once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workshop has no table “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person at a workshop needs a badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new study needs a file name. Choose one that ends in .partsong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here with the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has positions 0:%1; %2:%3 lies outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 Restore its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purging “%1” takes its words from the study, its History and its backups for good and cannot be undone. Say --yes if that is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Is the folder writable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation type="unfinished">Astudiaeth enghreifftiol</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation type="unfinished">Ymchwilydd</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recolour code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how codings join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make element from evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the layout place an element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link between elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change link between elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link between elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a version of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a version of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put codes into theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take codes out of theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose quotes of theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what speaks against theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what speaks for theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate on board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line up on board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread out on board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change words on board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make elements from evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the model again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic coding was cancelled; nothing was coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the attribute and what it is, with an equals sign between: role=nurse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by what to code: the name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step %1 in the History: it has the steps 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 comes after step %2. Compare the earlier with the later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a set “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region of page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the codings of %1 already. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes go on the keys 1 to 9; %1 is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was marked is ticked. Tick what to code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median (range)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n different answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 1: who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants by site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number below 5 may tell who somebody is. Join sites or groups before this leaves the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How recruiting went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than a table that Partsong reads. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no pages to look at. Open a PDF or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, more than Partsong shows. Save it smaller and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a picture that Partsong can show. Save it as PNG or JPEG and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the picture is too large to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n picture(s). Only the first was taken; save the others as pictures of their own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in a format that Partsong reads. Save it as text, Word (docx), OpenDocument (odt) or PDF, a picture as PNG or JPEG, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Import it as participants or as a survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a table that Partsong reads. Save it as an Excel workbook (xlsx) or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sheet of “%1” has no words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment needs words. Write what you think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file “%1” is damaged: it was changed or cut short. Use a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file could not be written. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file with names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a study, not a list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name: it has no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no pseudonym. Write one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and no line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice in the list of names. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pseudonym “%1” holds “%2”, which is in the list of names, so that name would stay. Choose another pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file could not be written to “%1”. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that seals files (libsodium) does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to work with a key file. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a key file of Partsong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key file “%1”. Check it, and use another copy of the file if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is open for reading only, so its names cannot be sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no names to seal. Add them to the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the key file shall stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file may not stand in the folder of the study, or whoever gets the one gets the other. Choose a place apart from it: a stick, or a folder that only you can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file may not stand among the backups of the study. Choose a place apart from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every participant has “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an attribute “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot become this kind: somebody&apos;s value is “%2”. Change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 12 or 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date, such as 2026-03-14 or 14/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview cannot take less than no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than nobody cannot be planned or asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has a line for this group and site already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which is %2 × %3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1,%2,%3,%4 is not inside %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text and has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text and has no pages. Code a range of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no page %2: its pages are 1 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region needs a width and a height above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has no name, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in the table more than once. Row %2 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 participants called “%2”; row %3 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has heads but no rows, so nobody was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That participant is no longer in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a participant “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no participant “%1”. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 participants called “%2”. Give them names of their own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be within “%2”, which is within it. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That attribute is no longer in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can have read to %1: the text has positions 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” speaks in this source already. Merge “%2” into it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one speaker already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” speak in different sources. Assign both to one participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called “%1” speaks in that source. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the column of names, so it cannot be an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be both open and closed. Say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has heads but no rows, so nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn is split inside it, after %1 and before %2; %3 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turn is the last; there is none to join it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” still holds names that were sealed in the other copy, so the two cannot be merged. Go on with a copy of the sealed study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the sealed names can still be found in “%1”. Check the study and seal them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to compare: --from WHEN, or --persons P Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to goes with --from alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by what to code: one of --find, --speaker, --heading and --attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes with --find alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --stems or --regex, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study may hold real names, and so may “%1”. Look through it with check-names before it leaves the team, and seal the names with pseudonymise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names need a key file to go into. Give --key FILE, in a folder apart from the study, or --dry-run to see what would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes the names from the study, its originals, its History and its backups for good and cannot be undone; only the key file will tell who is who. Say --yes if that is what you want, or --dry-run to see what would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file needs a passphrase. Put it into PARTSONG_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These backups could not be changed and still hold the names; remove them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 turns, counted from 0; there is none numbered %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add set of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename set of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove set of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put codes into set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take codes from set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put code on a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code what was marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move coded region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See corrected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put coding back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open comment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change recruitment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change speaker of turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden while you work blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has been corrected elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytic memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methodological memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflexive memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo of %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos and diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no memos yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking out the originals was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of “%2”, which is %3 × %4 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” looks like is not in this study: it holds names, and went into the key file when they were sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no length. Write the minutes, such as 45 or 1:15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names were sealed in both copies, in each on its own, so neither knows which names the other took out, and they cannot be merged. Go on with one of them, and give everybody a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written while nobody has said who is working here. Choose your name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attribute “%1”. See “attributes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set “%1” of codes. See “sets”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no line for this group and site. See “recruitment”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample study lacks what this picture shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change source details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into source details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear source details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passage is coded with “%1”, so it is no example of “%2”. Choose an extract that is coded with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a PDF, so nothing was marked in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n attached file(s), which were not read. To code them, save them out of it and import them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that Partsong reads. Save it smaller and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the originals into the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the pseudonyms in place in the History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the pseudonyms in place, text by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the study&apos;s file anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching every byte of it for the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no mark %2. “marks” lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of it stay where they were written anew: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Board: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n extract(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for, %2 against.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkTargets</name>
    <message>
        <source>selected now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoKinds</name>
    <message>
        <source>Analytic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methodological</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflexive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data may mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the study is done, and why so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you bring to it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>This study contains real names until they are sealed, and what you save may hold some. Check it for names before it leaves the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find and replace names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) went into the key file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep “%1” apart from the study, and its passphrase where you keep such things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) or picture(s) stay: look whether one shows who somebody is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be changed and still hold the names: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no names to seal yet. Write them into the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonym anonymise anonymize pseudonymise real names replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find names and put pseudonyms in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the Na&amp;mes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonym anonymise anonymize encrypt key file purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the names out for good; who is who goes into a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a Key File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is who real names pseudonym passphrase unseal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up who is who in a sealed key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check for Names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier phone date postcode e-mail anonymise disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what may still tell who somebody is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutIntoTheme</name>
    <message>
        <source>Which theme?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the theme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Into a T&amp;heme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add extract quote code to theme category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the selected extracts or codes into a theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Study report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes with their quotes, workshops with what was decided, and the model with what it rests on, in one file. People’s words are shown as quotes only, cut and masked as you chose. As data, it is every record of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words behind each code as they were said, with who said them and where. Nothing is masked: they are for the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes as a tree, with their definitions and how often each is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each code, to go on with in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft themes in plain English, with the quotes approved for the PPI group, and room to answer. To print or to read on a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conceptual model as it is laid out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop&apos;s board with its notes and cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sticky note with its workshop, board, table, group and what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every claim with what speaks for it and against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read on any screen, to print, to send as one file (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to go on writing in LibreOffice or Word (.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a spreadsheet or a statistics program (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp at any size, can be edited (.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for slides and documents (.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every record, for other programs (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part (Table 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants by site: groups, attributes in numbers, and how recruiting went against the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos and diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team wrote: memos by kind with what they are about, and the research diary day by day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentOrder</name>
    <message>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendToBoard</name>
    <message numerus="yes">
        <source>%n card(s) stand on “%1” now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no board yet. Make a workshop first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which board?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a &amp;Board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas card evidence put sticky extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a card on a board for each thing that is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownDifference</name>
    <message>
        <source>“%1” was put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Redoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1. Changed with it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1. What rested on it went too: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ailwneud</translation>
    </message>
</context>
<context>
    <name>ThemeStates</name>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at by others, perhaps the PPI group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team stands by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer followed. You are asked why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft that is still being worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is reviewed: others have looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is agreed: the team stands by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is set aside. It stays in the study with its reason; new reviews leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a candidate: a draft that is still being worked out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptPainter</name>
    <message numerus="yes">
        <source>%n turn(s) not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Codes interviews, runs co-design workshops and builds one shared model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pictures of the sample study into a folder, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One study can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::AdviceView</name>
    <message>
        <source>%1: %2</source>
        <comment>reviewer: answer</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>partsong::AnswerDialog</name>
    <message>
        <source>This was &amp;hard to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please r&amp;ing me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>&amp;What they said, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;o says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::AnswerTable</name>
    <message>
        <source>What each reviewer said of each theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::AnswerTableModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::Appearance</name>
    <message>
        <source>Serif</source>
        <translation type="unfinished">Serif</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation type="unfinished">Di-serif</translation>
    </message>
</context>
<context>
    <name>partsong::AttributeDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::AttributeForm</name>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an attribute to this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New attribute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::AttributeSheetModel</name>
    <message>
        <source>%1 (from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::AttributeTools</name>
    <message>
        <source>Add A&amp;ttribute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable classification column field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change Attribute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename variable type choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Attribute &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Attribute &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Attri&amp;bute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete variable column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard spreadsheet excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed with all its values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::AutocodeDialog</name>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just what is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“care” finds “cared” and “caring” too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or a part of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name as it stands in the transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to find, and it is shown here before anything is coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Code %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Coded or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in passages of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading, question or survey column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the heading or question, or the column of a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role=nurse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::Backups</name>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of this study can be made. %1 Your work itself is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::BoardCommands</name>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the two things that a connector is to tie, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::BoardEditor</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::BoardOutlinePanel</name>
    <message>
        <source>Outline of the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::BoardView</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Holds %n note(s) and card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::BoardWords</name>
    <message>
        <source>Note, table %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>linked to %n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Melyn</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished">Wybren</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished">Rhosyn</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation type="unfinished">Lelog</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation type="unfinished">Eirinen wlanog</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation type="unfinished">Mintys</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation type="unfinished">Carreg</translation>
    </message>
</context>
<context>
    <name>partsong::CaptionDialog</name>
    <message>
        <source>Caption of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands below the picture, and its words can be coded like those of any source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CardsModel</name>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CardsPanel</name>
    <message>
        <source>Filter themes, codes and quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag onto the board, or press Return to put a card in free room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes, codes and quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ChangeDialog</name>
    <message>
        <source>What changed because of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page for reviewers tells them this, so write it to them: plainly, and without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CheckNamesDialog</name>
    <message>
        <source>&amp;Look Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the list, telephone numbers, dates, postcodes, e-mail addresses and rare roles. Whether one of them tells who somebody is, only you can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may tell who somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in this study; Return goes there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which file is about to leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give a Pseudonym…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the chosen words into the list of names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::Chip</name>
    <message>
        <source>Press Delete to take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ClaimInspector</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is meant, in a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations of this element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. It is drawn with a dashed line until it rests on something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodeCard</name>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the code means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs here, with an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks like it and is coded elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the example where it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which extract shows the code well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a page or picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coded with it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodeChips</name>
    <message>
        <source>Add a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a code and put it into the theme; codes can also be dragged here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: show its extracts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodeListModel</name>
    <message>
        <source>%1, in the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ in theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodePicker</name>
    <message>
        <source>Find a code, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return takes it. Parent/Child puts a new code under another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodeSetTools</name>
    <message>
        <source>Rename set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group family collection of codes nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Only a Set of Codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Codes into a Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Codes out of This Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename This Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove This Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its codes stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which set? Name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which set of codes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set yet. Put codes into one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are in the set “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The set “%1” was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set “%1” was removed; its codes stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CodeTreeModel</name>
    <message numerus="yes">
        <source>%n coded passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n with the codes under it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodebookChangesModel</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodebookPanel</name>
    <message>
        <source>Filter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes; Return puts one into the theme or takes it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodebookTools</name>
    <message>
        <source>Code &amp;Automatically…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autocode auto code text search query speaker heading attribute pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes all that a search finds, a speaker said or stands under a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divide node refine subcodes recode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through its extracts one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Du&amp;plicate Codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same similar alike nodes clean up codebook merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare Codebooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions history changes difference dates persons coders audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are coded with “%1” now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of “%1” have another code now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::CodesPanel</name>
    <message>
        <source>Filter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes name what passages are about. Make one here, or select words and press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code does “%1” become part of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code does “%1” go under?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: it stands by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is part of “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> with %n code(s) under it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n passage(s) lost this coding.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node tag label category create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Code &amp;Under It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child node subcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 in the list of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Code Un&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move parent child node hierarchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragging it in the list of codes does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge Code Into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join combine nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete in the list of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, sets and tools of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 is free now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 codes the selected words with “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and others were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Code Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Code Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Code Out a Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Code Under the One Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node order hierarchy reorder indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Code on Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite hotkey shortcut digit quick coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more takes it off the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter search node codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters the codes as you type (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Their Own Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most Used First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Used First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort codes codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code has these words in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour of the Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recolour color node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes nodes tree manage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodingChanges</name>
    <message>
        <source>Which of these codings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which coding comes off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) were taken off these words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was taken off these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which coding gets another code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code instead of all these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which coding do you want to say something about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coded passage comes after this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coded passage comes before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words from here to the end are coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words before this are coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not marked how far you have read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, passages that meet and have the same code and coder become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, passages that meet stay apart, each with its own coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the Code Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncode remove delete coding reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a code off the words at the caret (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;All Codes Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncode remove delete codings everything here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all codes off the selected words, or off the place of the caret (Shift+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Cod&amp;e Instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recode change replace node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a coded passage another code; its comment and weight stay (Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme&amp;nt and Weight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join Passages That Meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>union overlapping touching codings merge setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that overlap or touch and have the same code and coder become one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Uncoded Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap uncoded stretch not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Uncoded &amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I Have Read to &amp;Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read mark bookmark progress so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I &amp;Stopped Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extend resize grow shrink edge boundary coded passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the Passage One Word On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the Passage One Word Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the Passage One Word Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the Passage One Word On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Coded Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference stripe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Coded Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation note on coded passage corrected words before after changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think of the coded passage, and how its words were corrected (E, or Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken off this rectangle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodingDialog</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region of page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words were corrected since it was coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen this; the sign ≠ can go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodingGestures</name>
    <message>
        <source>&amp;Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply node case reference label tag annotate stripe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in Its &amp;Own Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in vivo new node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected words become the name of a code (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the Last Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again quick coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected words the code that was used last (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first, then choose a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected words a code (C, or Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code &amp;With…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlighter pen marker one code many passages quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code first: all words that are selected after it take it, until Esc (Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes on the Ke&amp;ys 1 to 9…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourites hotkeys shortcuts digits numbers quick coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite hotkey digit quick coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code goes on the key %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key gets another code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  no code yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return chooses the code for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the words that I select with…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodingTeam</name>
    <message>
        <source>Who is coding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give My Codings of This Source &amp;To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the same codings, to compare?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy codings coder person compare agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is coding. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, who is new in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) were given to %1 as well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were there before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You have coded nothing in this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said who is coding. Choose your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodingWithBar</name>
    <message>
        <source>Coding with one code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words to code them; after keys, Return.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CodingWorkspace</name>
    <message>
        <source>Import interviews, notes or leaflets, and read and code them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown beside and behind the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the words of the pages, to be corrected. The pages look as they always did.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ColourButton</name>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Lliw: %1</translation>
    </message>
</context>
<context>
    <name>partsong::CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose, Return does it, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CommentListModel</name>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished">%1, %2, %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CommentsPanel</name>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something about what is selected (Ctrl+Alt+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every open comment of the study, whatever is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;omment on It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor remark question discuss annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says something to the team about what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clo&amp;se the Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve done dealt with supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the comment in the panel, or opens it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor remarks list discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment is open. What the team asks each other is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has commented on this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage, a code, a theme or a memo to comment on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say about this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>The comment was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of others are new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comments (%n new)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CompareCodebooks</name>
    <message>
        <source>Filter what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two codebooks are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare codebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two team members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: after “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing codebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>partsong::CorrectedWindow</name>
    <message>
        <source>Corrected passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Back on the Selected Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded passages of this source whose words were corrected or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage of this source waits to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CorrectionBanner</name>
    <message>
        <source>Correcting the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back all corrections since correcting began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to reading and coding (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings move along as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All corrections are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::CorrectionMode</name>
    <message>
        <source>Correct the &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit transcript type mistakes change words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects the words; codings move along (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take All Corrections &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel drop edit transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops all corrections since correcting began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected &amp;Passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphan lost words changed before after seen put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded passages whose words were corrected or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were corrected elsewhere at the same time; that correction stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were corrected elsewhere at the same time; that correction stands, and what you were typing is not in the text: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript now names somebody otherwise than the speakers are called, and those names are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Who Says This…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coded passage(s) of this source lost all words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put Back or Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::DateLine</name>
    <message>
        <source>14/03/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number at night, answered by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone at the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::DecisionsPanel</name>
    <message>
        <source>New decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n thing(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::Diagram</name>
    <message>
        <source>%1: %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3; %4</source>
        <comment>from, relation, to, evidence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::DiagramCommands</name>
    <message>
        <source>Add element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is tied to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are tied: needs, helps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a theme, code, quote, note, ballot or decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For or against?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What type are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::DiagramView</name>
    <message>
        <source>Diagram of the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::DockTitle</name>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::DuplicateCodes</name>
    <message>
        <source>No two codes have nearly the same name or the same passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the &amp;other way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicate codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These codes may be one. Merging gives all passages of the second to the first, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes that are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicate codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in common</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1  and  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside: not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other two codes have nearly the same name or the same passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;those set aside as well (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the &amp;same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ElementDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night nurse, Knowing who to ring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: it supports the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: it challenges the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made from &amp;speaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ElementListModel</name>
    <message>
        <source>no evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for, %2 against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ElementPanel</name>
    <message>
        <source>Filter elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements of the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::EvidenceListModel</name>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::EvidencePanel</name>
    <message>
        <source>Select something to see which words it rests on, and what rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Following the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return goes to a row, Right opens what lies behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::EvidenceTreeModel</name>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Yn seiliedig ar</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation type="unfinished">Yr hyn sy’n seiliedig arno</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claims further on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ExtractDelegate</name>
    <message>
        <source>It is a quote of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the quotes of the theme (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks against the theme (Ctrl+Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ExtractListModel</name>
    <message>
        <source>A region of page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, coded %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, is a quote of the theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ExtractPanel</name>
    <message>
        <source>Which code’s extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts of the theme’s codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put codes into the theme, and what they cover is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n extract(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add as Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks Against the Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Its Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ExtractsArrangement</name>
    <message>
        <source>group extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts in One List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts by Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts by Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts by Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts by Group of People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts by Who Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort extracts order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As They Stand in the Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded Last First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heaviest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context around extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing Around Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Few Words Around Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some Lines Around Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Whole Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Whole Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ExtractsPanel</name>
    <message>
        <source>With codes under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n extract(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is coded with “%1” here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coded in this source yet. Select words and press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How extracts are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Extracts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query segments code and participant attribute retrieve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extract fits all of this. Take a filter away to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coded in this source yet. Draw a rectangle on it and press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take All Filters &amp;Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all extracts reset clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts in a &amp;Window of Their Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float detach undock second screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“w”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code all hits, after looking through them (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in This Source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search text words regular expression code all hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>Which code do these words get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were coded with “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::FindListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>partsong::FirstPage</name>
    <message>
        <source>The first page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::FormDialog</name>
    <message>
        <source>What you wrote is not kept yet. Press Escape again to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::HistoryListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ailwneud: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; words withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::HistoryPanel</name>
    <message>
        <source>History, newest first</source>
        <translation type="unfinished">Hanes, y diweddaraf yn gyntaf</translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n step(s) after this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation type="unfinished">Dadwneud hyd at yma</translation>
    </message>
    <message>
        <source>Whose steps are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done after it stays, but for what rests on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this step alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::HitsDialog</name>
    <message>
        <source>Code all hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole turn of who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Code %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ImportDialog</name>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers and participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources can be grouped in folders. It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who speaks (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n locked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %n locked file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not open it. Try another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who asks, and say by their pseudonyms which participants speak. Whoever stays empty is taken in without a participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source “%1” has the same content. Leave this out, unless you want it twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ImportFileModel</name>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked; give its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ImportPreview</name>
    <message>
        <source>The file does not say how its letters are written. If they look wrong here, choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the words begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with a &amp;password. It is needed to read the words, and again when the pages are looked at another day; Partsong does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ImportSpeakerModel</name>
    <message>
        <source>Choose or name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::Importer</name>
    <message>
        <source>Choose files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to check after the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Please check:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be read (*.txt *.md *.docx *.odt *.rtf *.html *.htm *.pdf *.vtt *.srt *.cha *.png *.jpg *.jpeg *.webp *.tif *.tiff);;Interviews and documents (*.txt *.md *.docx *.odt *.rtf *.html *.htm *.pdf *.vtt *.srt *.cha);;Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::InspectorPanel</name>
    <message>
        <source>Words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision on this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dots, counted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group, where known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that rest on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line them up, spread them out or tie two of them from the Arrange menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set here goes to every selected note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a note, card or frame to see and change what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Holds %n note(s) and card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::InterviewForm</name>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-03-14 or 14/03/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person, by telephone, by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::KeyNamesModel</name>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::Layouter</name>
    <message>
        <source>Laying out the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::LeftoverListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::MainWindow</name>
    <message>
        <source>Open a study</source>
        <translation>Agor astudiaeth</translation>
    </message>
    <message>
        <source>Studies (*.partsong);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation>Astudiaeth enghreifftiol</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Dadwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ailwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation type="unfinished">%1 (darllen yn unig)</translation>
    </message>
    <message>
        <source>%1 (read-only, opened by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Partsong</source>
        <translation>%1 – Partsong</translation>
    </message>
    <message>
        <source>&amp;New Study…</source>
        <translation>Astudiaeth &amp;newydd…</translation>
    </message>
    <message>
        <source>project create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Study…</source>
        <translation>&amp;Agor astudiaeth…</translation>
    </message>
    <message>
        <source>project load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Sample Study</source>
        <translation>Agor yr astudiaeth &amp;enghreifftiol</translation>
    </message>
    <message>
        <source>example demo tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Study</source>
        <translation>&amp;Cau’r astudiaeth</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ga&amp;dael</translation>
    </message>
    <message>
        <source>exit leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Dewisiadau…</translation>
    </message>
    <message>
        <source>settings options appearance dark light theme font text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished">Testun &amp;mwy</translation>
    </message>
    <message>
        <source>zoom font bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished">Testun &amp;llai</translation>
    </message>
    <message>
        <source>zoom font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation type="unfinished">Maint &amp;arferol y testun</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command palette search menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Yn &amp;ôl</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Ymlaen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Part of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focus panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Partsong</source>
        <translation>&amp;Ynghylch Partsong</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Partsong</source>
        <translation>Ynghylch Partsong</translation>
    </message>
    <message>
        <source>Partsong %1</source>
        <translation>Partsong %1</translation>
    </message>
    <message>
        <source>Many voices, each with its own line, and one shared piece: a workbench for qualitative research, co-design workshops and public involvement.

Free software under the GNU General Public License, version 3 or later. Icons by KDE&apos;s Breeze team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Astudiaeth</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Dadansoddi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your copy on this computer of %1. Merge it into that study when the others are to have what you do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (contains real names)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (blind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ManyCodingsDialog</name>
    <message numerus="yes">
        <source>%n coded passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them all a weight, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the comments they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the comments they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::MarginChoice</name>
    <message>
        <source>What everyone coded is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of all codes are highlighted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are highlighted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words of the chosen code are highlighted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind: only what you coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the codings of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everyone coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose codings are shown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlight colour tint behind words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight &amp;All Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the &amp;Chosen Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight N&amp;othing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Only Some Co&amp;des…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter stripes margin set node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Only Some C&amp;oders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter stripes margin person mine theirs all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work &amp;Blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide others codings independent double coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work blind: what others coded is shown nowhere until you reveal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal what the others coded? What you have seen you cannot unsee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::MarksDialog</name>
    <message>
        <source>Code what others marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these become coded passages?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who marked it, and what they said, becomes the comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the code that they get, or name a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rectangle on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished">Llwyd</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">Oren</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Melyn</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">Gwyrdd</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Glas</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished">Pinc</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::MemoEditor</name>
    <message>
        <source>Title of the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, where it needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1; changed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return links the memo to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memo was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think. Two brackets [[ link to anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return writes the link. Ctrl+click follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the study is called “%1” alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this memo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::MemoListModel</name>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished">%1, %2, %3</translation>
    </message>
    <message>
        <source>names it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::MemoPanel</name>
    <message>
        <source>All memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a memo about what is selected (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every memo of the study, whatever is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is read-only here: memos can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation comment journal field note reflect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a memo about what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memo manager journal list find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memo has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written a memo yet. Write down what you think while you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage, a code, a theme or anything else to see the memos about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memos about this yet. What does it make you think?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the research diary, day by day (Ctrl+Shift+D writes today&apos;s entry)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s &amp;Diary Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal research log field note reflexive diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the research diary at today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;Spelling in Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dictionary misspelled words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks words that no dictionary has; this needs one of hunspell or aspell on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary on this machine, so spelling is not checked. Install one of hunspell or aspell, and start Partsong again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is empty. Write down each day what you did in the study, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The research diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All memos of the study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::MemoWords</name>
    <message>
        <source>Ctrl+click goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to My Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::MergeCodesDialog</name>
    <message>
        <source>Keep the comments on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the comments out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” becomes part of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coded passage(s) of “%1” will be coded with “%2”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, which has %n of its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) under it move along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” itself goes. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a comment.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is coded with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ModelOverview</name>
    <message>
        <source>Rests on nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every element and relation has evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an element or a relation, here or in the picture, to see what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements and relations without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: %1. Relations: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ModelWorkspace</name>
    <message>
        <source>Begin the shared model with one element: somebody, a need, a barrier, or what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Element…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node concept construct box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Relation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link edge arrow connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie the selected element to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add E&amp;vidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support challenge for against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lay Out Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrange tidy layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back to the layout what was moved by hand: what is selected, or all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show All of the Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::NameHitListModel</name>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::NameHitsList</name>
    <message>
        <source>Filter what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those that are in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names found; ticked ones are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks what is selected, Return goes there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::NameTableModel</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::NamesDialog</name>
    <message>
        <source>&amp;Find Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal the Names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that people said, and what shall stand for each. Until they are sealed the study holds them, so it is not yet pseudonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and their pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with the heads name, pseudonym and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet: name, pseudonym, kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first name above, with its pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find shows each place before anything is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these names stands in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) replaced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add S&amp;peakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who speaks in the transcripts by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) look like these names, such as %1: add to the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All who speak by name are in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish this name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::NewStudyDialog</name>
    <message>
        <source>Researcher</source>
        <translation>Ymchwilydd</translation>
    </message>
    <message>
        <source>Create study</source>
        <translation>Creu astudiaeth</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Astudiaeth newydd</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Eich e&amp;nw</translation>
    </message>
    <message>
        <source>The History says who did what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Folder of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another title or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on a network drive, where two people writing at once can damage a study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is synchronised by %1, which can damage a study while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the study is about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished">Cau’r hysbysiad hwn</translation>
    </message>
</context>
<context>
    <name>partsong::OpenKeyDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the Originals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Key File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells who is who. What it shows stays out of the study and is forgotten when you close this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key files (*.partsongkey);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that nobody can guess quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of “%1”, sealed on %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is another study than the one you have open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the originals go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking out the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) were put into %1. They hold names: keep them as safe as the key file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::PageCodingView</name>
    <message>
        <source>Region coded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words coded %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::PagePane</name>
    <message>
        <source>Draw a Re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectangle area picture image page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a rectangle on the page: drag it, or move it with the arrows and shape it with Shift and arrows, then code it (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents bookmarks chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;Page at a Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Page &amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on the Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Ne&amp;xt on the Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words &amp;Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the words without the pages, as those of a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption of the Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describe image alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code What Others &amp;Marked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import annotations highlights comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marked place(s) were coded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole page (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages have no words that can be selected, as when they were scanned. Draw a rectangle and code that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is locked. Its password shows the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open “%1”. Try another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::PageStrip</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
</context>
<context>
    <name>partsong::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ParticipantImportDialog</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are is in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever the study knows by this name is changed, everybody else is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ParticipantPicker</name>
    <message>
        <source>Find a participant, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known, or not to be said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ParticipantTableModel</name>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was called “%1” so far; that is a new participant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ParticipantsPage</name>
    <message>
        <source>Add participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attribute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import survey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new case person classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join two cases duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv xlsx excel spreadsheet classification sheet attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Survey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv xlsx dataset questionnaire answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) removed. What they gave is still there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both are now “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who gave data: residents, relatives, staff, by their pseudonyms. They can come from a spreadsheet too: copy its rows and paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::PlacePage</name>
    <message>
        <source>“%1” lies on a network drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in a folder of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a &amp;local copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it &amp;here anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the study lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is kept in %1. The study itself stays as it is; what is done in the copy can be merged into it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with the copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new &amp;local copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::PlannedCodingsList</name>
    <message>
        <source>Space ticks what is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::PlannedCodingsModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>partsong::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Everything in the window follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Golwg</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation type="unfinished">Ffont darllen</translation>
    </message>
    <message>
        <source>For transcripts and other long words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished">Fel y &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>“She knew who to ring, and they came that night. It made all the difference to us.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::PresentWindow</name>
    <message>
        <source>%1 – Partsong</source>
        <translation type="unfinished">%1 – Partsong</translation>
    </message>
</context>
<context>
    <name>partsong::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Canslo: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Wrthi’n stopio…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>partsong::QuoteCard</name>
    <message>
        <source>Attribution as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words, as shown: “A relative, home B”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it speaks against the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shown on cards and boards at workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPI group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shown to the patient and public involvement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be printed in reports and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Its Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Quote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It Speaks Against the Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It Speaks for the Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Out of the Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Away from What Speaks Against It</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::QuoteDialog</name>
    <message>
        <source>&amp;Cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PPI group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attribution as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by which the person could be known: “A relative, home B”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words with the mouse or with Shift and the arrow keys, then cut them out or mask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the selected words out, shown as […]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows other words in place of the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the selected words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show instead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show instead of the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[name of home]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attribution yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished">Mannau gwaith</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said who is working here. Choose your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is working here. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ReasonDialog</name>
    <message>
        <source>Set theme aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays in the study, with its codes and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is it set aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of the study will ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::RecruitmentModel</name>
    <message>
        <source>Takes part, but is not in the plan. Write a number to plan for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write how many, such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::RecruitmentPage</name>
    <message>
        <source>Write down whom you want to recruit, and how many of them were asked. Who took part is counted for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Table 1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Line to the Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recruitment sample group site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve Line from the Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recruitment sample delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was removed from the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard spreadsheet excel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::RelationListModel</name>
    <message>
        <source>%1 %2</source>
        <comment>how this element is tied to another: helps Resident</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 %1 this</source>
        <comment>how another is tied to this: Night nurse needs this</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ReportDialog</name>
    <message>
        <source>It will tell of these themes alone, without workshops, decisions and the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of which code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study has no board yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work blind: what others coded is left out of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ReviewWorkspace</name>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the review page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Down an &amp;Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response comment feedback member check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove This Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Down What &amp;Changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision feedback you said we did impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round member checking ppi public contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the Page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print export html accessible pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ready. Make its page, and give it to the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed, with what was said in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The page is saved as %1. %n quote(s) on it are noted as shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 said is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 said was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is kept as a decision. The next page for reviewers tells them of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::RoundDialog</name>
    <message>
        <source>Make review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft themes, spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;themes it asks about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they can &amp;ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a number and hours: reading this may stir something up. It stands on every sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen theme(s) have no plain English summary yet. Reviewers would see only the name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::RoundListModel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished">%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::RoundPage</name>
    <message>
        <source>Name of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reviewers can ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the PPI group whether draft themes are right, and keep what they say beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a number and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the page that reviewers read and answer, on a screen or on paper. It shows only quotes approved for the PPI group, and these are noted as shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reviewers say is advice. It stands beside the themes and is never counted as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered yet. Make the page, and write down here what each reviewer says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the theme says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the PPI group said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed because of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision taken on these answers; the next page for reviewers tells them of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no plain English summary yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SealDialog</name>
    <message>
        <source>Four or more words that have nothing to do with each other are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: a machine guesses it. Take at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: too few different characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Keep it where you keep such things: nobody can open the key file without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. Some more words make it much harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) leave this study for good</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pseudonyms take their place in texts, codes, memos and everything else, in the History and in all backups that Partsong keeps. Originals that hold names, and all that a word processor wrote, move into a key file. Only the key file and its passphrase will tell who is who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that you unticked stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Copies of the study that you or colleagues made elsewhere still hold the names, and can no longer be merged: merge them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart from the study: on a stick, or in a folder that only you can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal for Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the key file stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file (*.partsongkey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the key file shall stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of the key file, or choose its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where they stand in capitals, as %1 may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) look like these names and would stay: %1. Names… adds them to the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for words that look like these names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether words that look like these names would stay is not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SealProgress</name>
    <message>
        <source>The names are being sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. Stop, and everything stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>The names are out of the texts. The file is now made clean and searched, and then the backups: please let it finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Wrthi’n stopio…</translation>
    </message>
</context>
<context>
    <name>partsong::SearchPanel</name>
    <message>
        <source>Match capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase is found across line ends too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the whole study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos, codes, notes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, and %n elsewhere</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SegmentFilterBar</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code, source, person, speaker, attribute or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only extracts of some codes, sources, people, attributes or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts with the words “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one sort any will do; of several sorts all must fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to choose more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Speaker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the words “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SegmentGestures</name>
    <message>
        <source>Which code shall they have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extract reference in context show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give Another Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recode move node extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the selected extracts to another code; comments and weights stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme&amp;nt and Weight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation note on extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy With Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote extract clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the words with who said them and where (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the Code Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncode remove delete extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the code off the selected extracts (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n extract(s) moved to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taking codes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The code was taken off %n extract(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changing coded passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>partsong::SegmentListModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Coded by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region on page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n extract(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SheetTable</name>
    <message>
        <source>What was copied has more columns than there are from here on; the others were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit and stay as they were. %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of that stands here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column %1; what stands below it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ShownBar</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SourceChoiceModel</name>
    <message numerus="yes">
        <source>%n coded passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SourcePanel</name>
    <message>
        <source>Choose a source to see what it holds and who speaks in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coded passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put turns right…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SourcePreview</name>
    <message>
        <source>How the words begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SourceSheetModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SourceSheetPage</name>
    <message>
        <source>Details of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When sources are there, their dates, places and attributes are written here, or pasted from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attribute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n source(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit and stay as they were. %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No source is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column %1; add it as an attribute first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SourceTableModel</name>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SourcesWorkspace</name>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add document transcript internals case upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read and Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open view document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;Participant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case classification attribute person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete in the table of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> with %n coded passage(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show S&amp;ources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents internals files tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Parti&amp;cipants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases attributes classification sheet variables tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Recr&amp;uitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample plan approached declined table 1 tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;Turns Right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers split join focus group transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Source &amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes of sources document variables interview date place log tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in interviews, notes, leaflets, captions or pictures: Word, PDF, text and more. They can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SpeakerCard</name>
    <message>
        <source>Name of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks; what is said is nobody&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant who speaks as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is the same as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else speaks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” also speaks in %n other source(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Interviewer there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there either</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the interviewer in %n more source(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no interviewer in %n more source(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::SpeakerChoice</name>
    <message>
        <source>All speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose turns are shown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All turns of whom get a code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code do all turns of %1 get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) were coded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show Only Some &amp;Speakers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter turns hide interviewer relatives fold voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code All Turns of a Spea&amp;ker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic coding speaker everything said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times of Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timestamps clock gutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour &amp;Transcribers’ Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jefferson notation pauses overlaps laughter syntax highlighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says nothing in this source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SplitCodeDialog</name>
    <message>
        <source>No code is under it yet. Type the name of the first below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">Yn &amp;ôl</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each extract the code that fits it better. Those that you skip stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Codes that an extract may get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new code (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An&amp;other code… (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give %n extract(s) their codes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is coded with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That was the last of %n extract(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Extract %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>A part of a page or picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new code, then Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::StartPage</name>
    <message>
        <source>Open %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>Astudiaeth &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Agor astudiaeth…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code interviews, hold workshops and ask for review, and build one shared model that always knows which words it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::StateButton</name>
    <message>
        <source>Change the state of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: what it means</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>partsong::StudyFrame</name>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>panel dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this study open, so it is read-only here. You can look at everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished">Dewisiadau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search All Sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find text search query lexical word kwic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Partsong made this study, so it is read-only here. Install the newest version to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is read-only: its file or folder cannot be written, or the disk is full. You can look at everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study contains real names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study contains real names until they are sealed. Click to find and replace them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said who is working here, so nothing is written. You can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SubjectChips</name>
    <message>
        <source>Link to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what else the memo is about; things can also be dragged here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1. Click to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SubjectList</name>
    <message>
        <source>%1: %2</source>
        <comment>a subject&apos;s kind and title</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SubjectPanel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>partsong::SurveyImportDialog</name>
    <message>
        <source>Texts to read and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered is in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row becomes a participant. Rows that the study has already stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New answers of somebody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::SwatchRow</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::TableImportDialog</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what becomes of it: click, or F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::TableImporter</name>
    <message>
        <source>Choose a table of survey answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xlsm *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) added, %1 changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: the study says all of this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from %1 new row(s) of the survey.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of the survey are in the study already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::TasksBar</name>
    <message>
        <source>Work under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ThemeDelegate</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ThemePage</name>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the PPI group said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw codes together into a theme, and say in plain English what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quotes from the extracts beside the page, or drag them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Look for words that do not fit, and put them here: a theme that has met them is stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice, which stands beside the theme and is not counted as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return puts the code into the theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ThemePanel</name>
    <message>
        <source>New theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme draws codes together and says what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add create theme category finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Theme &amp;Under This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add sub-theme subtheme child nest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Theme Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Theme Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Theme Under the One Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Theme Out a Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nest indent order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “%1” was removed. Its codes and quotes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” and the themes in it were removed: %n in all. Their codes and quotes stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ThemeTreeModel</name>
    <message numerus="yes">
        <source>%1, %2, %n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partsong::ThemeWords</name>
    <message>
        <source>Name of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain English summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the theme says, in words that anybody can read. The PPI group reviews these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the codes show together, in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 words each on average</source>
        <comment>sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest has %1 words; up to %2 are easier to follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ThemesWorkspace</name>
    <message>
        <source>Put a &amp;Code into the Theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add code node category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Quote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut mask anonymise attribution approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Extract as &amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation citation pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract Speaks A&amp;gainst the Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative deviant case counter evidence challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::TranscriptView</name>
    <message>
        <source>Words of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark highlight passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside this paragraph: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected since it was coded. It was: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word at the caret; again: one more (W, or a double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence at the caret; again: one more (S, or a triple click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Para&amp;graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph at the caret; again: one more (P, or four clicks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the speaker says; again: one more (T, or a click on the speaker&apos;s name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Next Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Previous Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select M&amp;ore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the word to the sentence, the paragraph, the turn (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Ne&amp;xt Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Pre&amp;vious Turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::TurnGestures</name>
    <message>
        <source>“%1”, who is new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks from here on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says all this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Tu&amp;rn Begins Here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split turn speaker transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the Turn Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge turns speaker transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;mebody Else Says This…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change speaker turn transcript who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::TurnsDialog</name>
    <message>
        <source>Change speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words: put the caret where another begins to speak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::TypeToFind</name>
    <message>
        <source>Nothing fits these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing yet. Type a name and press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::VersionListModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name of a version, time, counts</comment>
        <translation type="unfinished">%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>partsong::VersionView</name>
    <message>
        <source>Close version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed since, and what the version held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has not changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::VersionsPanel</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the model under a name, for example before a workshop, to see later what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the model as it stands under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a version beside the model with Enter or a double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version “%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open beside the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::WhoChoice</name>
    <message>
        <source>Who is working here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, who is new in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done from now on is kept under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who Is Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coder person team member user switch change name mine log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::WhoPage</name>
    <message>
        <source>&amp;Join the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;look for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is coded, written and decided in “%1” is kept under the name of who did it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::WorkshopDialog</name>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop 1: what is a night like now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettle, Window, Lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, by the number on their &amp;badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return in the last row adds the next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 12 February 2026 or 12/2/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people have the same badge number. Give each their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::WorkshopsPanel</name>
    <message>
        <source>Workshops and boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim, date, place, tables and people of this workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n research participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public contributor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board and its notes were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop and its boards were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::WorkshopsWorkspace</name>
    <message>
        <source>New &amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sticky post-it idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section area group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow line link connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Cards on the &amp;Board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence card theme code quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit words (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspector properties colour table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Lines as Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the selected frame, else on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>align line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align C&amp;entre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread &amp;Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;into Frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pan hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+Plus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Further Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+Minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the board (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projector full screen beamer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Boar&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas whiteboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop &amp;Details and People…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aim date place tables attendees badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no frame on this board yet. Press F to draw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop gathers what a room says: begin with its name, its tables and who is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a board at the left, or begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on this board yet: press N for a note, or drag a card here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partsong::ZoomButtons</name>
    <message>
        <source>Zoom out (Ctrl+Minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+Plus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Zoom %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
