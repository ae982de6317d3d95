// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testproject.h"

#include <QRandomGenerator>

namespace partsong {

// Random Edits on a study, the same for the same seed but for ids and times: sources, codes, codings, notes,
// evidence and corrections of texts come, change and go.
class RandomEdits {
public:
    enum class Begin { WithSources, AsItIs };
    RandomEdits(Project &project, quint32 seed, Begin begin = Begin::WithSources);

    // One Edit; false when it came to nothing.
    bool edit();
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    // An Edit, or an undo or redo.
    void editOrUndo();
    // What is wrong with the study's hashes, links and subjects; "" when nothing is.
    QString unsound() const;

private:
    QString words(int most);
    template <typename T> std::optional<T> any();
    void addSource(Edit &edit);
    void removeSource(Edit &edit);
    void addCode(Edit &edit);
    void changeCode(Edit &edit);
    void removeCode(Edit &edit);
    void addCoding(Edit &edit);
    void changeCoding(Edit &edit);
    void removeCoding(Edit &edit);
    void addMemo(Edit &edit);
    void addQuote(Edit &edit);
    void addEvidence(Edit &edit);
    void splice(Edit &edit);

    Project &m_project;
    QRandomGenerator m_random;
};

} // namespace partsong
