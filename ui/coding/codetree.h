// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"

#include <QSet>
#include <QTreeView>

#include <optional>
#include <vector>

namespace partsong {

class CodeFilterModel;
class CodeTreeModel;

// The codebook as one sees it: what is folded stays folded when a filter or a set of codes comes and goes,
// and what was moved comes into sight where it is now.
class CodeTree : public QTreeView {
    Q_OBJECT
public:
    CodeTree(CodeTreeModel *model, CodeFilterModel *filtered, QWidget *parent = nullptr);

    Id<Code> current() const;
    // All that are selected, in the order of the tree; the one at hand where none is.
    std::vector<Id<Code>> selected() const;
    // Selects it alone.
    void setCurrent(Id<Code> code);
    void setWords(const QString &words);
    // Nothing: codes of all sets and none.
    void setOnly(const std::optional<QSet<Id<Code>>> &codes);
    // Goes to the first code that the words ask for, unless it is at one.
    void goToFound();

protected:
    // What is dragged is called by its name beside the pointer: the rows themselves would lie over the place
    // where they go.
    void startDrag(Qt::DropActions actions) override;

private:
    void build();
    QPixmap dragPicture(const QModelIndexList &dragged) const;
    void bringIntoSight();
    void fold();
    void noteFold(const QModelIndex &index, bool folded);

    CodeTreeModel *m_model;
    CodeFilterModel *m_filtered;
    QSet<Id<Code>> m_folded;
    Id<Code> m_last; // at hand before a filter hid it
    bool m_folding = false;
};

} // namespace partsong
