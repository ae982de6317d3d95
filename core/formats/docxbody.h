// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/docxstyles.h"
#include "core/formats/textbuilder.h"

#include <map>
#include <vector>

class QXmlStreamReader;

namespace partsong {

// Reads the parts of a Word document that hold text: the body, or its foot- and endnotes.
class DocxBody {
public:
    explicit DocxBody(const DocxStyles &styles);

    Status read(const QByteArray &xml, const QString &fileName);

    TextBuilder &text() { return m_flows.front().builder; }
    // Notes by "footnote 3", as read from the notes' own part; and those the body refers to, in order.
    std::map<QString, TextBuilder> &notes() { return m_notes; }
    const QStringList &noteOrder() const { return m_noteOrder; }
    int hidden() const { return m_hidden; }
    int external() const { return m_external; }

private:
    struct Paragraph {
        QString style;
        std::optional<int> outline;
        std::optional<int> list;
        std::optional<int> listLevel;
        bool markDeleted = false; // its end is a tracked deletion: it goes on in the next
    };
    struct Run {
        QString style;
        std::optional<bool> bold;
        std::optional<bool> italic;
        std::optional<bool> hidden;
    };
    // A stream of paragraphs: the body, a text box in it, or a note.
    struct Flow {
        TextBuilder builder;
        Paragraph paragraph;
        Run run;
        std::vector<TextBuilder> boxes; // wait for the end of the paragraph
    };

    void start(QXmlStreamReader &xml);
    void startProperty(const QXmlStreamReader &xml, QStringView name);
    void startContent(QXmlStreamReader &xml, QStringView name);
    void startTablePart(QStringView name);
    void end(QStringView name, QStringView uri);
    void endParagraph();
    void endFlow();
    void words(const QString &text);
    void lineBreak(const QXmlStreamReader &xml);
    bool applyRun();
    void field(const QString &instruction);
    bool within(const char *name) const;
    void flushBoxes();

    Flow &flow() { return m_flows.back(); }

    const DocxStyles &m_styles;
    std::vector<Flow> m_flows;
    std::vector<QByteArray> m_open; // names of the elements we are in
    size_t m_skipFrom = 0; // elements deeper than this are left out; 0 for none
    QString m_note; // the note being read
    std::map<QString, TextBuilder> m_notes;
    QStringList m_noteOrder;
    int m_hidden = 0;
    int m_external = 0;
};

} // namespace partsong
