// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"

#include <QObject>

#include <vector>

class QItemSelection;
class QListView;

namespace partsong {

class SegmentListModel;

// Keeps what a person has selected in the list of extracts while its rows change. Rows that go elsewhere in
// the list stay selected, and those that went from it are selected again when undo brings them back.
class KeptExtracts : public QObject {
    Q_OBJECT
public:
    KeptExtracts(SegmentListModel *model, QListView *list);

    // Something else is about to be listed. Where nothing of what is selected is among it, it is shown from
    // its beginning.
    void startAnew() { m_anew = true; }

private:
    std::vector<Id<Coding>> selected() const;
    QItemSelection found() const;
    void keep();
    void restore();

    SegmentListModel *m_model;
    QListView *m_list;
    std::vector<Id<Coding>> m_kept;
    Id<Coding> m_current;
    bool m_changing = false;
    bool m_anew = false;
};

} // namespace partsong
