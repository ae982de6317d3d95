// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coding/transcriptscene.h"

class QPainter;

namespace partsong {

// Behind which words the colours of their codes are shown.
enum class CodeLight { All, Chosen, None };

// What of a scene is lit at the moment.
struct Highlights {
    Utf16Range selection;
    int selected = -1; // slots of codings
    int hovered = -1;
    Utf16Range flash;
    double flashStrength = 0; // 1 to 0
    Utf16Range composing; // words that an input method may still change
    int caret = -1; // -1: none is shown
    bool focused = false;
    CodeLight light = CodeLight::All;
    QSet<Id<Code>> chosenCodes; // that are lit where only chosen ones are
    int readTo = 0; // units; how far somebody has read
    std::vector<Utf16Range> hits; // of what is looked for, by position
    int currentHit = -1;
    bool handles = false; // the edges of the chosen coding can be moved
};

// Paints the stretch of a scene that lies in a band of its plane. It only paints.
class TranscriptPainter {
public:
    TranscriptPainter(QPainter &painter, TranscriptScene &scene, const Palette &palette,
                      const Highlights &highlights);

    void paint(double top, double bottom);

private:
    void paintParagraph(int index);
    void paintBehind(const ReadingParagraph &words, const SetParagraph &set, double top);
    void paintTints(const ReadingParagraph &words, const SetParagraph &set, int line, double top,
                    const std::vector<int> &codings);
    void paintStretch(const Utf16Range &units, const ReadingParagraph &words, const SetParagraph &set,
                      int line, double top, const QColor &colour);
    void paintUnderlines(const Utf16Range &units, const ReadingParagraph &words, const SetParagraph &set,
                         int line, double top, const std::vector<int> &covering);
    void paintComposing(const ReadingParagraph &words, const SetParagraph &set, int line, double top);
    void paintWords(const ReadingParagraph &words, const SetParagraph &set, double top);
    void paintSide(const ReadingParagraph &words, const SetParagraph &set, double top);
    void paintNameThatHolds(const ReadingParagraph &words, const SetParagraph &set, double top);
    void paintHandles();
    void paintCaret();
    void paintMargin(int first, int last, double top, double bottom);
    void paintBracket(int slot, double top, double bottom);
    void paintName(const MarginName &name);
    void paintCommentSign(const QPointF &left, double width, const QColor &ink);
    QColor blend(const std::vector<int> &covering);
    // How a code is painted, worked out once for each frame.
    struct Inks {
        QString name;
        QColor stored;
        QColor shown; // brackets, lines
        QColor words; // its name
    };
    const Inks &inks(int slot);
    bool tinted(int slot) const;
    void paintHits(const ReadingParagraph &words, const SetParagraph &set, int line, double top);
    void paintCurrentHit(const ReadingParagraph &words, const SetParagraph &set, int line, double top);
    void paintFold(int paragraph, const SetParagraph &set, double top);
    void paintTime(const ReadingParagraph &words, const SetParagraph &set, double top);
    bool hasHits(const ReadingParagraph &words) const;
    void paintRead(const ReadingParagraph &words, const SetParagraph &set, double top);
    void paintMore(const MarginMore &more);
    bool lit(int slot) const { return slot == m_highlights.selected || slot == m_highlights.hovered; }

    QPainter &m_painter;
    TranscriptScene &m_scene;
    const Palette &m_palette;
    const Highlights &m_highlights;
    QHash<Id<Code>, Inks> m_inks;
};

} // namespace partsong
