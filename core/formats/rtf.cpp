// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rtf.h"

#include "core/base/tr.h"
#include "core/formats/leftout.h"
#include "core/formats/rtftokens.h"
#include "core/formats/textbuilder.h"
#include "core/formats/turns.h"
#include "core/formats/zipfile.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <map>
#include <vector>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MaxDepth = 2000;

QByteArray codePageName(int page)
{
    switch (page) {
    case 65001:
        return "UTF-8";
    case 10000:
        return "macintosh";
    case 932:
        return "Shift_JIS";
    case 936:
        return "GB18030";
    case 949:
        return "EUC-KR";
    case 950:
        return "Big5";
    case 437:
    case 850:
    case 852:
    case 855:
    case 857:
    case 858:
    case 860:
    case 861:
    case 862:
    case 863:
    case 865:
    case 866:
        return "IBM" + QByteArray::number(page);
    default:
        return page == 874 || (page >= 1250 && page <= 1258) ? "windows-" + QByteArray::number(page)
                                                             : QByteArray();
    }
}

// The code page of a font's character set; 0 where it is the document's own.
int pageOfCharset(int charset)
{
    static const QHash<int, int> pages{
        {77, 10000}, {128, 932},  {129, 949},  {134, 936},  {136, 950}, {161, 1253}, {162, 1254}, {163, 1258},
        {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874}, {238, 1250}, {254, 437},  {255, 850}};
    return pages.value(charset, 0);
}

// Destinations that hold no words of the page.
bool unseen(const QByteArray &word)
{
    static const QSet<QByteArray> words{
        "colortbl",
        "info",
        "pict",
        "object",
        "objdata",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
        "listtext",
        "pntext",
        "pntxta",
        "pntxtb",
        "xe",
        "tc",
        "rxe",
        "tcn",
        "annotation",
        "atnid",
        "atnauthor",
        "atnref",
        "atndate",
        "atnicn",
        "atntime",
        "fldinst",
        "sp",
        "shprslt",
        "nonshppict",
        "ftnsep",
        "ftnsepc",
        "ftncn",
        "aftnsep",
        "aftnsepc",
        "aftncn",
        "template",
        "themedata",
        "colorschememapping",
        "datastore",
        "latentstyles",
        "filetbl",
        "listtable",
        "listoverridetable",
        "revtbl",
        "rsidtbl",
        "generator",
        "bkmkstart",
        "bkmkend",
        "private",
        "fontemb",
        "panose",
        "falt",
    };
    return words.contains(word);
}

// Destinations behind \* that do hold words.
bool known(const QByteArray &word)
{
    static const QSet<QByteArray> words{"ud",      "shpinst", "shptxt", "footnote", "pn",
                                        "fldinst", "cs",      "ds",     "ts"};
    return words.contains(word);
}

QChar signOf(const QByteArray &word)
{
    static const QHash<QByteArray, char16_t> signs{
        {"emdash", 0x2014},    {"endash", 0x2013},    {"lquote", 0x2018}, {"rquote", 0x2019},
        {"ldblquote", 0x201C}, {"rdblquote", 0x201D}, {"bullet", 0x2022}, {"emspace", 0x2003},
        {"enspace", 0x2002},   {"qmspace", 0x2005},   {"tab", u'\t'},     {"ltrmark", 0x200E},
        {"rtlmark", 0x200F},   {"zwj", 0x200D},       {"zwnj", 0x200C},
    };
    return QChar(signs.value(word, u'\0'));
}

enum class Table { None, Fonts, Styles };

// What braces save and bring back.
struct Group {
    bool skip = false;
    bool ignorable = false; // \* came first
    bool begins = true; // no token yet
    bool alternative = false; // in \upr: the next group repeats what a later one says in Unicode
    bool flow = false; // a stream of its own: a note or a text box
    bool note = false;
    Table table = Table::None;
    bool bold = false;
    bool italic = false;
    bool hidden = false;
    bool deleted = false;
    int skipAfterUnicode = 1;
    int font = -1;
    // of the paragraph
    int heading = 0;
    int list = 0;
    int listLevel = 0;
    bool inTable = false;
};

struct Flow {
    TextBuilder builder;
    std::vector<TextBuilder> boxes;
    bool cellOpen = false;
};

class RtfReader {
public:
    explicit RtfReader(const ReadInput &input)
        : m_input(input), m_tokens(input.bytes), m_groups(1), m_flows(1)
    {
    }

    Result<ReadDocument> run();

private:
    bool step();
    void open();
    bool close();
    void word(const RtfToken &token);
    bool destination(const QByteArray &word);
    bool characterWord(const RtfToken &token);
    bool paragraphWord(const RtfToken &token);
    bool tableWord(const RtfToken &token);
    void documentWord(const RtfToken &token);
    void tableEntry(const RtfToken &token);
    void symbol(const RtfToken &token);
    void unicode(int number);
    void letters(QByteArrayView bytes);
    void flush();
    void put(const QString &text);
    void enterPlace();
    void endParagraph();
    void pushFlow(bool note);
    void popFlow();
    void styleName();
    QByteArray encoding() const;

    Group &group() { return m_groups.back(); }
    TextBuilder &builder() { return m_flows.back().builder; }

    const ReadInput &m_input;
    RtfTokens m_tokens;
    std::vector<Group> m_groups;
    std::vector<Flow> m_flows;
    std::vector<TextBuilder> m_notes;
    QByteArray m_bytes; // letters in the current encoding, not yet decoded
    QString m_pending; // decoded, not yet written
    QHash<int, int> m_fontPages;
    QHash<int, int> m_headings; // levels by the number of a style
    QByteArray m_entryName; // of the style being defined
    int m_entryStyle = 0;
    int m_entryLevel = 0;
    int m_page = 1252;
    int m_skipLetters = 0; // that stand for a Unicode letter already read
    int m_hidden = 0;
    int m_external = 0;
    int m_undecoded = 0;
    bool m_instruction = false;
};

QByteArray RtfReader::encoding() const
{
    const int page = m_fontPages.value(m_groups.back().font, 0);
    const QByteArray name = codePageName(page != 0 ? page : m_page);
    return name.isEmpty() ? "windows-1252" : name;
}

void RtfReader::flush()
{
    if (!m_bytes.isEmpty()) {
        QStringDecoder decoder(encoding().constData(), QStringDecoder::Flag::Stateless);
        const QString text =
            decoder.isValid() ? QString(decoder.decode(m_bytes)) : QString::fromLatin1(m_bytes);
        m_undecoded += static_cast<int>(text.count(QChar::ReplacementCharacter));
        m_pending += text;
        m_bytes.clear();
    }
    if (!m_pending.isEmpty())
        put(std::exchange(m_pending, QString()));
}

void RtfReader::put(const QString &text)
{
    const Group &now = group();
    if (now.deleted)
        return;
    if (now.hidden) {
        ++m_hidden;
        return;
    }
    enterPlace();
    builder().setBold(now.bold);
    builder().setItalic(now.italic);
    builder().words(text);
}

// Into a table, a cell of it, or out of it, as the paragraph says.
void RtfReader::enterPlace()
{
    Flow &flow = m_flows.back();
    if (group().inTable && !flow.builder.inTable())
        flow.builder.beginTable();
    if (!group().inTable && flow.builder.inTable()) {
        flow.builder.endTable();
        flow.cellOpen = false;
    }
    if (flow.builder.inTable() && !flow.cellOpen) {
        flow.builder.beginCell();
        flow.cellOpen = true;
    }
}

void RtfReader::endParagraph()
{
    flush();
    enterPlace();
    Flow &flow = m_flows.back();
    const Group &now = group();
    if (now.deleted)
        return;
    flow.builder.setBold(false);
    flow.builder.setItalic(false);
    flow.builder.beginParagraph(now.heading, now.list != 0 && now.heading == 0 ? now.listLevel + 1 : 0);
    flow.builder.endParagraph(true);
    if (flow.builder.inTable())
        return;
    for (TextBuilder &box : flow.boxes)
        flow.builder.append(std::move(box));
    flow.boxes.clear();
}

void RtfReader::pushFlow(bool note)
{
    flush();
    m_flows.emplace_back();
    Group &now = group();
    now.flow = true;
    now.note = note;
    now.heading = 0;
    now.list = 0;
    now.inTable = false;
    now.bold = false;
    now.italic = false;
}

void RtfReader::popFlow()
{
    if (!builder().paragraphEmpty())
        endParagraph();
    const bool note = group().note;
    TextBuilder ended = std::move(builder());
    m_flows.pop_back();
    if (ended.empty())
        return;
    if (note)
        m_notes.push_back(std::move(ended));
    else
        m_flows.back().boxes.push_back(std::move(ended));
}

void RtfReader::open()
{
    flush();
    Group next = group();
    next.begins = true;
    next.ignorable = false;
    next.flow = false;
    next.note = false;
    next.alternative = false;
    if (group().alternative) {
        group().alternative = false;
        next.skip = true;
    }
    group().begins = false;
    m_skipLetters = 0;
    m_groups.push_back(next);
}

// False at the brace that ends the document.
bool RtfReader::close()
{
    flush();
    if (group().table == Table::Styles && m_groups.size() > 1
        && m_groups[m_groups.size() - 2].table == Table::Styles)
        styleName();
    if (group().flow)
        popFlow();
    m_skipLetters = 0;
    m_instruction = false;
    if (m_groups.size() > 1)
        m_groups.pop_back();
    return m_groups.size() > 1;
}

// {\s1 ... heading 1;} in the style sheet.
void RtfReader::styleName()
{
    const QByteArray name = m_entryName.trimmed().toLower();
    if (name.startsWith("heading ") && name.size() >= 9 && name[8] >= '1' && name[8] <= '6')
        m_entryLevel = name[8] - '0';
    else if (name == "title" || name == "title;")
        m_entryLevel = 1;
    if (m_entryLevel > 0)
        m_headings.insert(m_entryStyle, m_entryLevel);
    m_entryName.clear();
    m_entryStyle = 0;
    m_entryLevel = 0;
}

bool RtfReader::destination(const QByteArray &word)
{
    Group &now = group();
    if (word == "fldinst") {
        m_instruction = true;
        now.skip = true;
    } else if (unseen(word) || (now.ignorable && !known(word))) {
        now.skip = true;
    } else if (word == "fonttbl") {
        now.table = Table::Fonts;
    } else if (word == "stylesheet") {
        now.table = Table::Styles;
    } else if (word == "upr") {
        now.alternative = true;
    } else if (word == "footnote" || word == "shptxt") {
        pushFlow(word == "footnote");
    } else {
        return false;
    }
    return true;
}

void RtfReader::tableEntry(const RtfToken &token)
{
    Group &now = group();
    if (now.table == Table::Fonts) {
        if (token.word == "f")
            now.font = token.number;
        else if (token.word == "fcharset" || token.word == "cpg")
            m_fontPages.insert(now.font, token.word == "cpg" ? token.number : pageOfCharset(token.number));
    } else if (token.word == "s") {
        m_entryStyle = token.number;
    } else if (token.word == "outlinelevel" && token.number < 6) {
        m_entryLevel = token.number + 1;
    }
}

bool RtfReader::characterWord(const RtfToken &token)
{
    Group &now = group();
    const bool on = !token.numbered || token.number != 0;
    if (token.word == "b") {
        now.bold = on;
    } else if (token.word == "i") {
        now.italic = on;
    } else if (token.word == "v") {
        now.hidden = on;
    } else if (token.word == "deleted") {
        now.deleted = on;
    } else if (token.word == "f") {
        now.font = token.number;
    } else if (token.word == "plain") {
        now.bold = now.italic = now.hidden = now.deleted = false;
    } else if (token.word == "uc") {
        now.skipAfterUnicode = std::clamp(token.number, 0, 100);
    } else {
        return false;
    }
    return true;
}

bool RtfReader::paragraphWord(const RtfToken &token)
{
    Group &now = group();
    if (token.word == "par" || token.word == "sect" || token.word == "page") {
        if (token.word == "par" || !builder().paragraphEmpty())
            endParagraph();
    } else if (token.word == "line") {
        enterPlace();
        builder().lineBreak();
    } else if (token.word == "pard") {
        now.heading = 0;
        now.list = 0;
        now.listLevel = 0;
        now.inTable = false;
    } else if (token.word == "s") {
        now.heading = m_headings.value(token.number, 0);
    } else if (token.word == "outlinelevel") {
        now.heading = token.number >= 0 && token.number < 6 ? token.number + 1 : 0;
    } else if (token.word == "ls") {
        now.list = token.number;
    } else if (token.word == "ilvl") {
        now.listLevel = std::clamp(token.number, 0, 8);
    } else if (token.word == "pnlvlblt" || token.word == "pnlvlbody") {
        if (m_groups.size() > 1) // says it from within its own group
            m_groups[m_groups.size() - 2].list = 1;
    } else {
        return false;
    }
    return true;
}

bool RtfReader::tableWord(const RtfToken &token)
{
    Flow &flow = m_flows.back();
    if (token.word == "intbl") {
        group().inTable = true;
    } else if (token.word == "cell") {
        group().inTable = true;
        enterPlace();
        flow.cellOpen = false;
    } else if (token.word == "row") {
        flow.builder.endRow();
        flow.cellOpen = false;
    } else if (token.word == "nestcell" || token.word == "nestrow") {
        enterPlace();
        flow.builder.endParagraph(false);
    } else {
        return false;
    }
    return true;
}

void RtfReader::documentWord(const RtfToken &token)
{
    if (token.word == "ansicpg" && !codePageName(token.number).isEmpty())
        m_page = token.number;
    else if (token.word == "mac")
        m_page = 10000;
    else if (token.word == "pc")
        m_page = 437;
    else if (token.word == "pca")
        m_page = 850;
}

void RtfReader::word(const RtfToken &token)
{
    if (token.word == "u" && token.numbered)
        return unicode(token.number);
    flush();
    if (m_skipLetters > 0) {
        --m_skipLetters;
        return;
    }
    if (const QChar sign = signOf(token.word); !sign.isNull()) {
        m_pending += sign;
        return;
    }
    if (group().table != Table::None)
        return tableEntry(token);
    if (!characterWord(token) && !paragraphWord(token) && !tableWord(token))
        documentWord(token);
}

// \u8217 is followed by letters for programs that do not know Unicode; \uc says by how many.
void RtfReader::unicode(int number)
{
    if (!m_bytes.isEmpty()) {
        const QString waiting = std::exchange(m_pending, QString());
        flush();
        if (!waiting.isEmpty())
            put(waiting);
    }
    m_pending += QChar(static_cast<char16_t>(number & 0xFFFF));
    m_skipLetters = group().skipAfterUnicode;
}

void RtfReader::symbol(const RtfToken &token)
{
    switch (token.symbol) {
    case '*':
        group().ignorable = true;
        return;
    case '\n':
    case '\r':
        endParagraph();
        return;
    case '~':
        flush();
        m_pending += QChar(0xA0);
        return;
    case '_':
        flush();
        m_pending += QChar(0x2011);
        return;
    case '{':
    case '}':
    case '\\':
        letters(QByteArrayView(&token.symbol, 1));
        return;
    default:
        return;
    }
}

void RtfReader::letters(QByteArrayView bytes)
{
    const qsizetype skipped = std::min<qsizetype>(m_skipLetters, bytes.size());
    m_skipLetters -= static_cast<int>(skipped);
    bytes = bytes.sliced(skipped);
    if (bytes.isEmpty())
        return;
    if (group().table == Table::Styles) {
        if (m_entryName.size() < 100)
            m_entryName += bytes;
        return;
    }
    if (group().table == Table::Fonts)
        return;
    if (!m_pending.isEmpty())
        put(std::exchange(m_pending, QString()));
    m_bytes += bytes;
}

bool RtfReader::step()
{
    const RtfToken token = m_tokens.next();
    switch (token.kind) {
    case RtfToken::End:
        return false;
    case RtfToken::Open:
        open();
        return m_groups.size() < MaxDepth;
    case RtfToken::Close:
        return close();
    default:
        break;
    }
    if (group().skip) {
        if (m_instruction && token.kind == RtfToken::Text && token.text.trimmed().startsWith("INCLUDE"))
            ++m_external;
        m_instruction = m_instruction && token.kind != RtfToken::Text;
        return true;
    }
    const bool first = group().begins;
    const bool star = token.kind == RtfToken::Symbol && token.symbol == '*';
    group().begins = first && star;
    switch (token.kind) {
    case RtfToken::Word:
        if (!first || !destination(token.word))
            word(token);
        break;
    case RtfToken::Symbol:
        symbol(token);
        break;
    case RtfToken::Hex:
        letters(QByteArrayView(&token.symbol, 1));
        break;
    default:
        letters(token.text);
        break;
    }
    return true;
}

Result<ReadDocument> RtfReader::run()
{
    while (step()) {
        if (builder().tooLarge())
            return failure(ErrorKind::TooLarge,
                           Tr::tr("“%1” holds more text than can be read at once.").arg(m_input.fileName));
    }
    const bool early = m_groups.size() > 1;
    flush();
    while (m_flows.size() > 1)
        popFlow();
    if (!builder().paragraphEmpty() && !builder().inTable())
        endParagraph();
    for (TextBuilder &note : m_notes)
        builder().append(std::move(note));
    const int replaced = builder().replaced() + m_undecoded;
    ReadDocument document = builder().finish();
    document.turns = findTurns(document.text, document.styles);
    if (early) {
        document.issues.append(
            {u"damaged"_s,
             Tr::tr("“%1” ends too early or is built too deep; what could be read was taken.")
                 .arg(m_input.fileName)});
    }
    noteExternal(document, m_input.fileName, m_external);
    noteHidden(document, m_input.fileName, m_hidden);
    noteReplaced(document, m_input.fileName, replaced);
    return document;
}

} // namespace

Result<ReadDocument> readRtf(const ReadInput &input)
{
    if (!input.bytes.trimmed().startsWith("{\\rtf"))
        return std::unexpected(damagedFile(input.fileName, u"no {\\rtf"_s));
    return RtfReader(input).run();
}

} // namespace partsong
