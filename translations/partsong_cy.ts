<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
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
        <source>“%1” is not in a format that Partsong reads. Save it as text, Word (docx), OpenDocument (odt) or PDF and import that.</source>
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
    <name>partsong::Chip</name>
    <message>
        <source>Press Delete to take it away</source>
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
    <name>partsong::EvidencePanel</name>
    <message>
        <source>Select something to see which words it rests on, and what rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
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
    <message numerus="yes">
        <source>%1: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation type="unfinished">yn herio</translation>
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
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
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
        <source>Integrated care in care homes</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>partsong::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished">Cau’r hysbysiad hwn</translation>
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
    <name>partsong::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished">Mannau gwaith</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>Lately</source>
        <translation type="unfinished">Yn ddiweddar</translation>
    </message>
</context>
<context>
    <name>partsong::StudyFrame</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
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
        <source>This study is read-only: its file or folder cannot be written. You can look at everything.</source>
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
</context>
<context>
    <name>partsong::TasksBar</name>
    <message>
        <source>Work under way</source>
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
</context>
</TS>
