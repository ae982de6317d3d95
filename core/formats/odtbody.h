// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/textbuilder.h"

#include <QHash>

#include <vector>

class QXmlStreamReader;

namespace partsong {

// What a style of an OpenDocument text says that matters to us.
struct OdtStyle {
    QString parent;
    QString shown; // the name people see
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> hidden;
    std::optional<int> outline;
};

// Reads styles.xml and content.xml, in this order.
class OdtBody {
public:
    OdtBody() : m_flows(1) { }

    Status read(const QByteArray &xml, const QString &fileName);

    // The text with the notes behind it; call once.
    TextBuilder take();
    const QString &language() const { return m_language; }
    int hidden() const { return m_hidden; }
    int external() const { return m_external; }

private:
    struct Look {
        bool bold = false;
        bool italic = false;
        bool hidden = false;
    };
    // A stream of paragraphs: the body, what hangs on a frame, or a note.
    struct Flow {
        TextBuilder builder;
        std::vector<Look> looks; // of the paragraph and the spans in it
        std::vector<TextBuilder> boxes;
        int heading = 0;
        int list = 0;
        int cellsMore = 0;
        bool inParagraph = false;
        bool blank = false; // a blank waits for the next word
        bool words = false;
        bool note = false;
    };

    void start(const QXmlStreamReader &xml);
    void startText(const QXmlStreamReader &xml, QStringView name);
    void startTable(const QXmlStreamReader &xml, QStringView name);
    void startStyle(const QXmlStreamReader &xml);
    void end(QStringView name, QStringView uri);
    void beginParagraph(const QXmlStreamReader &xml);
    void endParagraph();
    void pushFlow(bool note);
    void popFlow();
    void flushBoxes();
    void characters(QStringView text);
    void put(QStringView text);
    Look lookOf(const QString &style, Look base) const;
    int outlineOf(const QString &style) const;

    Flow &flow() { return m_flows.back(); }

    QHash<QString, OdtStyle> m_styles;
    QString m_style; // being read
    QString m_language;
    std::vector<Flow> m_flows;
    std::vector<TextBuilder> m_notes;
    std::vector<size_t> m_flowDepths; // the depth of the element that opened each flow but the first
    size_t m_depth = 0;
    size_t m_skipFrom = 0;
    bool m_body = false;
    int m_hidden = 0;
    int m_external = 0;
};

} // namespace partsong
