// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "ui/coding/margincolumns.h"
#include "ui/coding/readingtext.h"

#include <QColor>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace partsong {

class ChangeSet;
class Project;
struct Code;

// How a code is shown beside words.
struct CodeLook {
    QString name;
    QColor stored;
};

// Which codings are shown beside the words; what is empty does not narrow.
struct CodingsWanted {
    std::optional<QSet<Id<Code>>> codes;
    std::optional<Id<Person>> coder; // hers alone
    std::optional<Id<Person>> others; // all but hers

    bool has(const Coding &coding) const
    {
        return (!codes || codes->contains(coding.code)) && (!coder || *coder == coding.coder)
            && (!others || *others != coding.coder);
    }
    bool operator==(const CodingsWanted &) const = default;
};

// One coding of the text in sight.
struct ShownCoding {
    Coding coding;
    Utf16Range units;
    int column = 0; // in the margin
    Utf16Range extent = {}; // what it takes of its column
    TextRange range = {}; // the units as positions
    int first = 0; // the paragraphs that it touches
    int last = 0;
    bool known = false; // false: the slot is free
    bool placed = false; // false: it has no words to stand beside at the moment
};

// The codings of the text in sight, found by paragraph. Applies what changes in the study to itself, and says
// which words must be painted again.
class ShownCodings {
public:
    ShownCodings(const Project &project, const ReadingText &text) : m_project(project), m_text(text) { }

    // Reads the codings of a text; null: there are none.
    void load(Id<Text> text);
    // Only these are read, from now on.
    void setWanted(const CodingsWanted &wanted);
    const CodingsWanted &wanted() const { return m_wanted; }
    // Every coding is put into a column anew, so that two of them never share a line of so many letters.
    void setLettersPerLine(int letters);
    // The words whose look has changed; nothing when that may be all of them.
    std::optional<std::vector<Utf16Range>> apply(const ChangeSet &changes);

    // Shows a coding with other words than it has, until it is shown with its own again.
    void preview(int slot, const Utf16Range &units);
    // Words of the text were replaced: each coding goes where all that was typed since the last settle() puts
    // it.
    void follow(const ReadingChange &change, const Splice &typed);
    // What was typed is in the study now.
    void settle();
    // How many have lost all their words by what was typed.
    int withoutWords() const;

    int count() const { return int(m_places.size()); }
    const ShownCoding &at(int slot) const { return m_codings[size_t(slot)]; }
    // The slot of a coding, or -1.
    int slotOf(Id<Coding> id) const { return m_places.value(id, -1); }
    // The slots of codings that touch a paragraph, by start, then longest first.
    const std::vector<int> &inParagraph(int paragraph) const { return m_byParagraph[size_t(paragraph)]; }
    // The slots of codings that cover a unit, shortest first.
    std::vector<int> covering(int unit) const;
    // All slots by start.
    std::vector<int> inOrder() const;
    int columns() const { return m_columns.count(); }
    CodeLook look(Id<Code> code) const { return m_looks.value(code); }
    // The words as they were coded, where they have been corrected since and nobody has seen to it; else
    // null.
    QString wordsBefore(Id<Coding> coding) const { return m_wordsBefore.value(coding); }
    // Two letters for a coder, where more than one has coded what is shown; else none.
    QString coderSign(Id<Person> coder) const
    {
        return m_coderSigns.size() > 1 ? m_coderSigns.value(coder) : QString();
    }

private:
    void read();
    void rebuild();
    void add(const Coding &coding);
    void remove(Id<Coding> id);
    void place(int slot);
    void unplace(int slot);
    int put(const Coding &coding);
    void setRange(ShownCoding &shown) const;
    bool shiftUntouched(ShownCoding &shown, const ReadingChange &change) const;
    Utf16Range extentOf(const Utf16Range &units) const;
    bool before(int one, int other) const;
    std::vector<Utf16Range> applyCodings(const ChangeSet &changes);
    bool applyCodes(const ChangeSet &changes);
    void applyWords(const ChangeSet &changes, std::vector<Utf16Range> &touched);
    void learn(const Code &code);
    void learn(Id<Person> coder);
    bool isShown(const Coding &coding) const;

    const Project &m_project;
    const ReadingText &m_text;
    Id<Text> m_id;
    std::vector<ShownCoding> m_codings; // by slot; some are free
    std::vector<int> m_free;
    QHash<Id<Coding>, int> m_places;
    std::vector<std::vector<int>> m_byParagraph;
    QHash<Id<Code>, CodeLook> m_looks;
    QHash<Id<Person>, QString> m_coderSigns; // of those who coded this text
    QHash<Id<Coding>, QString> m_wordsBefore;
    CodingsWanted m_wanted;
    MarginColumns m_columns;
    Splice m_typed; // since the last settle()
    int m_lettersPerLine = 90;
};

} // namespace partsong
