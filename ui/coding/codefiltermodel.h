// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace partsong {

class CodeTreeModel;

// In which order the codes of one parent stand.
enum class CodeOrder { Tree, Name, Count, Recent };

// The codes whose name, or that of one under or above them, holds the words of a filter; where a set of codes
// is chosen, those of them that are in it, with their parents.
class CodeFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CodeFilterModel(CodeTreeModel *model, QObject *parent = nullptr);
    void setWords(const QString &words);
    bool filtering() const { return !m_words.isEmpty() || m_only; }
    // Nothing: codes of all sets and none.
    void setOnly(const std::optional<QSet<Id<Code>>> &codes);
    void setOrder(CodeOrder order);
    CodeOrder order() const { return m_order; }
    // Whether it is what the words ask for itself, and not merely above or under that.
    bool found(const QModelIndex &index) const;
    QVariant data(const QModelIndex &index, int role) const override;
    // What is renamed stays in sight until other words are looked for, whatever it is called now.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    // In another order than their own, codes are dropped onto others, not between them.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &one, const QModelIndex &other) const override;

private:
    bool holdsWords(const QModelIndex &index) const;

    QStringList m_words;
    Id<Code> m_renamed;
    std::optional<QSet<Id<Code>>> m_only;
    CodeOrder m_order = CodeOrder::Tree;
};

} // namespace partsong
