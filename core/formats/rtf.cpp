// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rtf.h"

#include "core/base/tr.h"
#include "core/formats/leftout.h"
#include "core/formats/rtfreader.h"
#include "core/formats/rtfwords.h"
#include "core/formats/turns.h"
#include "core/formats/zipfile.h"

#include <QStringDecoder>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MaxDepth = 2000;

} // namespace

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
    const RtfGroup &now = group();
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
    RtfFlow &flow = m_flows.back();
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
    RtfFlow &flow = m_flows.back();
    const RtfGroup &now = group();
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
    RtfGroup &now = group();
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
    RtfGroup next = group();
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
    if (group().table == RtfTable::Styles && m_groups.size() > 1
        && m_groups[m_groups.size() - 2].table == RtfTable::Styles)
        styleName();
    if (group().flow)
        popFlow();
    m_skipLetters = 0;
    m_instruction = false;
    if (m_groups.size() > 1)
        m_groups.pop_back();
    return m_groups.size() > 1;
}

void RtfReader::letters(QByteArrayView bytes)
{
    const qsizetype skipped = std::min<qsizetype>(m_skipLetters, bytes.size());
    m_skipLetters -= static_cast<int>(skipped);
    bytes = bytes.sliced(skipped);
    if (bytes.isEmpty())
        return;
    if (group().table == RtfTable::Styles) {
        if (m_entryName.size() < 100)
            m_entryName += bytes;
        return;
    }
    if (group().table == RtfTable::Fonts)
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
        group().skip ? passOver(token) : take(token);
        return true;
    }
}

// What is not shown is not read, but that a field would bring in another file.
void RtfReader::passOver(const RtfToken &token)
{
    if (m_instruction && token.kind == RtfToken::Text && token.text.trimmed().startsWith("INCLUDE"))
        ++m_external;
    m_instruction = m_instruction && token.kind != RtfToken::Text;
}

void RtfReader::take(const RtfToken &token)
{
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

Result<ReadDocument> readRtf(const ReadInput &input)
{
    if (!input.bytes.trimmed().startsWith("{\\rtf"))
        return std::unexpected(damagedFile(input.fileName, u"no {\\rtf"_s));
    return RtfReader(input).run();
}

} // namespace partsong
