// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTreeView;

namespace partsong {

class FilterBox;
class NameHitListModel;
class WordsFilterModel;

// A list with heads in which the words in their context take the room that the rest leaves. Its model is set.
void prepareNamesList(QTreeView *list, const QString &accessibleName, int contextColumn);

// The names that were found, to be looked through: a box narrows them to some words, Space ticks what is
// selected, and the buttons tick all that is in sight.
class NameHitsList : public QWidget {
    Q_OBJECT
public:
    explicit NameHitsList(NameHitListModel *hits, QWidget *parent = nullptr);

    QTreeView *list() const { return m_list; }
    FilterBox *filter() const { return m_filter; }

Q_SIGNALS:
    // A row of the model, to be gone to.
    void activated(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tickShown(bool ticked);
    void toggleSelected();

    NameHitListModel *m_hits;
    WordsFilterModel *m_shown;
    FilterBox *m_filter;
    QTreeView *m_list;
};

} // namespace partsong
