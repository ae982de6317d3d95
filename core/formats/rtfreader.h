// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"
#include "core/formats/rtftokens.h"
#include "core/formats/textbuilder.h"

#include <QHash>

#include <vector>

namespace partsong {

enum class RtfTable { None, Fonts, Styles };

// What braces save and bring back.
struct RtfGroup {
    bool skip = false;
    bool ignorable = false; // \* came first
    bool begins = true; // no token yet
    bool alternative = false; // in \upr: the next group repeats what a later one says in Unicode
    bool flow = false; // a stream of its own: a note or a text box
    bool note = false;
    RtfTable table = RtfTable::None;
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

// A stream of words: the page's, or that of a note or text box.
struct RtfFlow {
    TextBuilder builder;
    std::vector<TextBuilder> boxes;
    bool cellOpen = false;
};

// Reads one document: braces save and bring back what control words set, and letters go to the flow that is
// open.
class RtfReader {
public:
    explicit RtfReader(const ReadInput &input)
        : m_input(input), m_tokens(input.bytes), m_groups(1), m_flows(1)
    {
    }

    Result<ReadDocument> run();

private:
    bool step();
    void passOver(const RtfToken &token);
    void take(const RtfToken &token);
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

    RtfGroup &group() { return m_groups.back(); }
    TextBuilder &builder() { return m_flows.back().builder; }

    const ReadInput &m_input;
    RtfTokens m_tokens;
    std::vector<RtfGroup> m_groups;
    std::vector<RtfFlow> m_flows;
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

} // namespace partsong
