// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/typing.h"
#include "ui/coding/textpositions.h"

namespace partsong {

// What was typed in one place of a text and is not in the study yet: one stretch of the study's words, and
// the words that stand in its place. Units are those of the text as it is shown.
class TextDraft {
public:
    bool empty() const { return m_removed == m_inserted; }
    // Where the new words stand.
    Utf16Range units() const { return {m_start, m_start + int(m_inserted.size())}; }
    bool touches(const Utf16Range &units) const
    {
        return units.start <= this->units().end && m_start <= units.end;
    }

    // Words are about to take the place of others in the shown text, which must touch the draft unless that
    // is empty.
    void replace(const Utf16Range &units, const QString &words, const QString &shown,
                 const TextPositions &positions);
    void clear() { *this = {}; }
    // What was typed since this was handed over, in the text that is shown with both. It must touch this.
    void add(const TextDraft &later, const QString &shown);
    // Where its words stood before it took their place.
    Utf16Range removedUnits() const { return {m_start, m_start + int(m_removed.size())}; }

    // In positions, as the study wants it.
    TypedWords typed(Id<Text> text) const { return {text, m_at, m_removed, m_inserted}; }
    // What of the study's text it replaces.
    TextRange range() const { return {m_at, typed({}).splice().end()}; }
    const QString &removed() const { return m_removed; }
    const QString &inserted() const { return m_inserted; }
    // Moves along with corrections that were made elsewhere, which the shown text is about to take over;
    // false where one of them touches the words that this replaces.
    bool follow(const std::vector<Splice> &splices);
    // The text is shown as the study has it, and the draft stands in it there.
    void standAt(int unit) { m_start = unit; }

private:
    int m_start = 0;
    int m_at = 0; // the same place in positions
    QString m_removed;
    QString m_inserted;
};

} // namespace partsong
