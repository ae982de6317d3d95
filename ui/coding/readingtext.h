// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/typing.h"
#include "core/sources/wrappedlines.h"
#include "ui/coding/textpositions.h"

#include <QColor>
#include <QHash>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace partsong {

class Project;
struct Palette;
struct Speaker;
struct Text;

// Who speaks, where a turn begins.
struct SpeakerLabel {
    Utf16Range
        written; // where the text itself names the speaker, up to the first word; empty where it does not
    QString shown = {}; // what stands at the side where the text does not: "Marcus 0:13"; in place of a
                        // written one that names somebody else
    QString name = {}; // the same without the time
    QString time = {}; // of a written one that does not say it
    QColor colour = {}; // of the speaker; invalid: none was chosen

    // The text names somebody else: the speaker is called otherwise by now, or the turn was given away.
    bool holds() const { return !written.empty() && !name.isEmpty(); }
    // What its letters are drawn in.
    QColor inkOn(const Palette &palette) const;
    QString shownWith(bool times) const { return times ? shown : name; }
};

// One speaker's stretch of the text.
struct ReadingTurn {
    Id<Turn> id;
    Id<Speaker> speaker;
    Utf16Range words; // without what names the speaker
    int top = 0; // where its first line begins, or the line above that names the speaker
    std::optional<qint64> from; // milliseconds
};

// One line of the text as it is stored, or several where it was broken to a width; set as a paragraph.
struct ReadingParagraph {
    int start = 0; // in UTF-16 units of the whole text
    int length = 0; // without its last line end
    int label = -1; // of the turn that begins here, or -1
    int heading = 0; // 1 to 6
    int list = 0; // depth
    bool table = false;
    bool continues = false; // goes on with a line that was too long to set in one piece

    Utf16Range units() const { return {start, start + length}; }
    bool operator==(const ReadingParagraph &) const = default;
};

// A stretch of bold or italic words, within one paragraph.
struct StyledStretch {
    Utf16Range units;
    bool bold = false;
};

// What became of the paragraphs when words took the place of others.
struct ReadingChange {
    Utf16Range units; // that were replaced
    int inserted = 0; // units
    int characters = 0; // that the text has more than before
    Utf16Range window = {}; // the changed paragraphs as they stood before
    int first = 0; // the first of them
    int before = 0; // how many there were
    int after = 0; // and how many there are

    int shift() const { return inserted - units.length(); }
};

// Whether words that are put in at the edge of a turn become part of it.
enum class TurnEdges { StayOutside, GoOn };

// The words of one text as they are read: paragraphs, who speaks, how it looked in the original. It holds no
// geometry and nothing that was coded.
class ReadingText {
public:
    // A line longer than this is set in several pieces: laying one out takes time in proportion to its
    // length.
    static constexpr int LongestPiece = 4000;

    static ReadingText of(const Project &project, Id<Text> text);
    // Words without turns and styles.
    static ReadingText of(const QString &words);

    const QString &words() const { return m_words; }
    const TextPositions &positions() const { return m_positions; }
    const std::vector<ReadingParagraph> &paragraphs() const { return m_paragraphs; }
    const ReadingParagraph &paragraph(int index) const { return m_paragraphs[size_t(index)]; }
    int count() const { return int(m_paragraphs.size()); }
    // Lines are joined where the text was broken to a width.
    bool brokenToWidth() const { return m_wrapped.any(); }
    const SpeakerLabel &label(int index) const { return m_labels[size_t(index)]; }
    const std::vector<SpeakerLabel> &labels() const { return m_labels; }
    // Whether any label stands in place of a name that the text writes.
    bool namesOthers() const { return otherNames() > 0; }
    int otherNames() const { return int(std::ranges::count_if(m_labels, &SpeakerLabel::holds)); }
    // By position.
    const std::vector<ReadingTurn> &turns() const { return m_turns; }
    // The turn whose words, or whose speaker's label, hold a unit; -1: none.
    int turnAt(int unit) const;
    // As they are set: line ends within a paragraph are blanks.
    QString wordsOf(const ReadingParagraph &paragraph) const;
    std::vector<StyledStretch> emphasisIn(const ReadingParagraph &paragraph) const;
    // The paragraph that holds a unit of the text.
    int paragraphAt(int unit) const;

    // Follows corrections of the text: takes it as it is now, with the table of positions kept up to date.
    void follow(const Project &project, Id<Text> text);
    // Puts words in place of others. Turns and styles go where all that was typed since the last settle()
    // puts them.
    ReadingChange replace(const Utf16Range &units, const QString &words, const TypedWords &typed,
                          TurnEdges edges = TurnEdges::GoOn);
    // What was put there is in the study now.
    void settle();

private:
    void replaceWords(const QString &now);
    void readMarks(const Project &project, Id<Text> text);
    void addMarks();
    // readingchanges.cpp
    void moveMarks(const TypedWords &typed, TurnEdges edges);
    bool staysInItsParagraph(const Utf16Range &units, const QString &words, bool turnBegins) const;
    std::vector<int> turnsIn(const Utf16Range &units) const;
    ReadingChange shiftParagraph(const Utf16Range &units, int inserted);
    ReadingChange cutAgain(const Utf16Range &units, int inserted);
    // `starts` are lines that begin a paragraph whatever stands above them, and turns that begin in a line.
    void cutParagraphs(const std::set<int> &starts);
    void addLine(int start, int end, const std::set<int> &starts);
    std::set<int> fixedStarts(const std::vector<StyleRun> &runs, const std::vector<Turn> &turns) const;
    int lineStart(int unit) const;
    int nextLine(int unit) const;
    void addTurns(const std::vector<Turn> &turns);
    void learn(const Speaker &speaker);
    // Returns where the turn begins with what names its speaker.
    int addTurn(const Turn &turn, int previousEnd, const QString &speaker);
    void addStyles(const std::vector<StyleRun> &runs);
    void addEmphasis(const Utf16Range &units, bool bold);
    void addLabel(int paragraph, const SpeakerLabel &label);
    SpeakerLabel writtenLabel(const Utf16Range &units, const Turn &turn) const;
    bool namesTheSpeaker(const ReadingParagraph &above, const QString &speaker, bool amidTurns) const;

    QString m_words;
    TextPositions m_positions;
    std::vector<ReadingParagraph> m_paragraphs;
    std::vector<SpeakerLabel> m_labels;
    std::vector<ReadingTurn> m_turns;
    std::vector<StyledStretch> m_emphasis; // by start
    // As the study has them, in positions, and as they are shown.
    std::vector<Turn> m_storedTurns;
    std::vector<StyleRun> m_storedStyles;
    std::vector<Turn> m_shownTurns;
    std::vector<StyleRun> m_shownStyles;
    QHash<Id<Speaker>, QString> m_speakers;
    QHash<Id<Speaker>, QColor> m_speakerColours; // of those who have one
    WrappedLines m_wrapped;
};

} // namespace partsong
