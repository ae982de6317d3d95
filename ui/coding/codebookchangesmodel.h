// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codebookcomparison.h"

#include <QAbstractTableModel>

namespace partsong {

// In what two codebooks differ, a line each: what happened, to which code, what it was and is.
class CodebookChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Which, Before, After, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    // Of two persons it is said who says what, not what became of it.
    void setChanges(std::vector<CodebookChange> changes, bool ofPersons);
    void setSides(const QString &before, const QString &after);
    // One line of words, its cells apart by tabs.
    QString line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString what(const CodebookChange &change) const;
    QString whoseDoing(const CodebookChange &change) const;

    std::vector<CodebookChange> m_changes;
    bool m_ofPersons = false;
    QString m_before;
    QString m_after;
};

} // namespace partsong
