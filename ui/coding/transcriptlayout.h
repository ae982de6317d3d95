// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coding/foldedspeakers.h"
#include "ui/coding/heightindex.h"
#include "ui/coding/readingtext.h"
#include "ui/coding/transcriptsigns.h"
#include "ui/widgets/palette.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <unordered_map>

namespace partsong {

// How a text is set.
struct ReadingLook {
    QFont words;
    QFont small; // speakers and times
    double step = 24; // from line to line
    double measure = 560; // the width of a line
    double side = 0; // room for speakers at the left of the words; 0: they stand above them
    bool namesBelow = false; // names of codes stand below their paragraphs
    bool operator==(const ReadingLook &) const = default;
};

// A paragraph that has been set: its lines, relative to the top of the paragraph and the left of the words.
struct SetParagraph {
    std::unique_ptr<QTextLayout> lines;
    bool labelled = false; // line 0 names the speaker
    bool hangs = false; // ... at the side
    bool rightToLeft = false;
    bool mixed = false; // words of both directions
    bool folded = false; // its turn is out of sight: it has no lines
    double indent = 0;
    double before = 0; // space above the first line
    double height = 0; // with the space above and below
    double below = 0; // what names of codes take of it
};

// Sets a text in lines, paragraph by paragraph as they come into sight; the others have a guessed height.
// Places are in the text's own plane: y from its top, x from the left of the words.
class TranscriptLayout {
public:
    TranscriptLayout(const ReadingText &text, const FoldedSpeakers &folds) : m_text(text), m_folds(folds) { }

    const ReadingLook &look() const { return m_look; }
    // Forgets all lines where the look or the colours are new.
    void setLook(const ReadingLook &look, const Palette &palette);
    // Whether times stand beside the turns, and whether the signs of transcribers are coloured. Both take
    // effect when the look is set anew.
    void setTimes(bool on) { m_times = on; }
    bool times() const { return m_times; }
    void setNotation(bool on) { m_notation = on; }
    // Whether speakers are called what the text calls them, as while it is corrected. Takes effect likewise.
    void setAsWritten(bool on) { m_asWritten = on; }
    bool asWritten() const { return m_asWritten; }
    bool notation() const { return m_notation; }
    // How much room names of codes need below a paragraph.
    void setBelow(std::function<double(int)> below) { m_below = std::move(below); }
    // The text is another one.
    void reset();
    // These are to be set anew; they keep their heights until then.
    void forget(int first, int last);
    // Words of the text were replaced.
    void follow(const ReadingChange &change);

    const HeightIndex &heights() const { return m_heights; }
    bool isSet(int paragraph) const { return m_set.contains(paragraph); }
    // Sets the paragraph if it is not set yet.
    const SetParagraph &set(int paragraph);
    // Lets go of lines far away from these paragraphs; their heights stay.
    void forgetBut(int first, int last);

    // Units at which a line of the paragraph begins and ends; the range is in the whole text.
    QRectF caretRect(int unit);
    // Where words end: after the unit before, so that at the end of a line it does not leave that line.
    QRectF endRect(int unit);
    int unitAt(const QPointF &point);
    // What the range covers of one line, relative to the paragraph; several pieces where directions mix.
    static std::vector<QRectF> extents(const SetParagraph &set, const QTextLine &line, int from, int to);
    // The top and bottom of a line with the space that belongs to it, relative to the paragraph.
    std::pair<double, double> band(const SetParagraph &set, int line) const;

    // So many letters stand in a line, at most, in any likely words.
    int lettersPerLine() const { return m_lettersPerLine; }

private:
    double guessedHeight(const ReadingParagraph &paragraph) const;
    double spaceBefore(const ReadingParagraph &paragraph) const;
    double spaceAfter(const ReadingParagraph &paragraph) const;
    QFont fontOf(const ReadingParagraph &paragraph) const;
    QList<QTextLayout::FormatRange> formats(const ReadingParagraph &paragraph, const QString &words);
    QTextCharFormat formatOf(TranscriptSign sign) const;
    void setLines(SetParagraph &set, const ReadingParagraph &paragraph);
    double spaceForShownLabel(SetParagraph &set, const ReadingParagraph &paragraph) const;
    double setLabel(SetParagraph &set, const ReadingParagraph &paragraph, double top);

    double foldedHeight(int index) const;

    const ReadingText &m_text;
    const FoldedSpeakers &m_folds;
    bool m_times = true;
    bool m_notation = true;
    bool m_asWritten = false;
    ReadingLook m_look;
    Palette m_palette = Palette::light();
    TranscriptSigns m_signs;
    HeightIndex m_heights;
    std::unordered_map<int, SetParagraph> m_set;
    int m_lettersPerLine = 90;
    double m_letterWidth = 8;
    std::function<double(int)> m_below;
};

} // namespace partsong
