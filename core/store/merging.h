// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/copyhistory.h"
#include "core/store/wording.h"

#include <array>
#include <map>
#include <optional>

namespace partsong {

// Where two copies differ about a record: what each holds, as it would be shown.
struct Disagreement {
    enum Kind { Values, Removal, Wording, Circle };
    Kind kind = Values;
    const RecordType *type = nullptr;
    Uuid record;
    int column = -1;
    std::array<QString, 2> held;
};

// A record that the copies do not hold alike, and what becomes of it.
struct MergedRecord {
    enum class State {
        Present,
        Away, // one copy removed it, and nothing of the other needs it
        Gone, // withdrawn, or hangs on what was withdrawn
    };

    const RecordType *type = nullptr;
    Uuid id;
    std::array<std::optional<Row>, 2> rows;
    std::array<RecordWriters, 2> writers;
    State state = State::Present;
    bool gaveWay = false; // its removal did
    Uuid removal; // the Edit of one copy that removed it
    Row row; // as it shall be
    std::vector<Uuid> edits; // whose value it is, column by column

    bool inBoth() const { return rows[0] && rows[1]; }
    Uuid linked(const Column &column) const;
};

// How the texts that differ are brought together: what turns each copy's into the merged one.
struct MergedWords {
    std::u32string words;
    std::array<std::vector<Rewording>, 2> from;
    std::array<std::vector<Splice>, 2> splices; // the same, to move places by
};

// The study that two copies make together. Works on values alone and writes nothing; it does not matter which
// copy is which, since they are put in an order of their own first.
class Merging {
public:
    Merging(const CopyHistory &one, const CopyHistory &other);

    void run();
    // Which of the two sides a copy is.
    int sideOf(const CopyHistory &copy) const { return m_sides[0] == &copy ? 0 : 1; }
    const std::map<Uuid, MergedRecord> &records() const { return m_records; }
    const std::map<Uuid, MergedWords> &texts() const { return m_texts; }
    const std::vector<Disagreement> &disagreements() const { return m_disagreements; }

private:
    using State = MergedRecord::State;
    struct Anchor {
        TextRange range;
        QString orphan;
        bool operator==(const Anchor &) const = default;
    };

    void gather();
    void gatherDiffering(const RecordType &type);
    void gatherAnchors(const Uuid &text);
    MergedRecord &record(const RecordType &type, const Uuid &id);
    bool withdrawn(const Uuid &id) const;
    bool knows(int side, const Uuid &edit) const { return m_sides[static_cast<size_t>(side)]->knows(edit); }
    // Whether the other side knows what this one wrote.
    bool old(int side, const Writer &writer) const { return knows(1 - side, writer.edit); }
    // The side that knows all that the other does, which it may have settled already; -1 when neither does.
    int ahead() const;

    void findTexts();
    void mergeText(const Uuid &text);
    MergedText wordingsOf(const std::array<std::u32string, 2> &words,
                          const std::array<std::vector<Correction>, 2> &corrections) const;

    void mergeRow(MergedRecord &record);
    void mergeColumn(MergedRecord &record, size_t column);
    void mergeAnchor(MergedRecord &record);
    Anchor anchorOf(const MergedRecord &record, int side) const;
    int anchorWinner(const MergedRecord &record, bool &conflict) const;
    void setAnchor(MergedRecord &record, int side, const Anchor &anchor);
    int winner(const Writer &first, const Writer &second, bool &conflict) const;

    void decideExistence(MergedRecord &record);
    bool changed(const MergedRecord &record, int side) const;
    void settleExistence();
    bool settle(MergedRecord &record);
    void restore(MergedRecord &record, bool tell);
    void clearLinks(MergedRecord &record);
    void reviveLinks(MergedRecord &record);
    bool present(const Uuid &id) const;

    void breakCircles(const RecordType &type);
    bool breakCircle(const std::vector<Uuid> &circle, size_t parent, std::set<Uuid> &tried,
                     QHash<Uuid, Uuid> &parents);
    static QString shown(const Value &value);
    void disagree(Disagreement::Kind kind, const MergedRecord &record, int column, const QString &first,
                  const QString &second);

    std::array<const CopyHistory *, 2> m_sides;
    const Schema &m_schema;
    std::map<Uuid, MergedRecord> m_records;
    std::map<Uuid, MergedWords> m_texts;
    QHash<Uuid, std::vector<Uuid>> m_children; // records that are away, by what they hang on
    std::vector<Disagreement> m_disagreements;
};

} // namespace partsong
