// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codequeries.h"
#include "core/store/changeset.h"
#include "core/themes/theme.h"

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace partsong {

// The codebook as a list from which codes are dragged into a theme; says which are in it already.
class CodeListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CodeListModel(const Project &project, QObject *parent = nullptr);

    void setTheme(Id<Theme> theme);
    void setFilter(const QString &words);
    void apply(const ChangeSet &changes);
    Id<Code> codeAt(const QModelIndex &index) const;
    bool inTheme(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    std::vector<CodebookRow> wantedRows() const;
    void setRows(const std::vector<CodebookRow> &rows);
    void updateOwn();

    const Project &m_project;
    Id<Theme> m_theme;
    QString m_filter;
    std::vector<CodebookRow> m_rows;
    QSet<Id<Code>> m_own; // the theme's
};

} // namespace partsong
