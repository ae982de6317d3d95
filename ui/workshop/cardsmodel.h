// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <QAbstractListModel>
#include <QColor>
#include <QSet>

#include <vector>

namespace partsong {

// What can be put on a board as a card: themes, codes and quotes under a heading each, filtered by words.
// They can be dragged.
class CardsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CardsModel(Project &project, QObject *parent = nullptr);

    void setFilter(const QString &words);
    // Those that have a card on the board at hand already.
    void setOnBoard(const QSet<SubjectId> &subjects);
    SubjectId subjectAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    struct Row {
        SubjectId subject; // null for a heading
        QString title;
        QString detail;
        QColor colour;
        QString icon;
        bool operator==(const Row &) const = default;
    };
    void refresh();
    void show();
    bool matches(const Row &row) const;
    void addThemes();
    void addCodes();
    void addQuotes();

    Project &m_project;
    std::vector<Row> m_all;
    std::vector<Row> m_rows;
    QSet<SubjectId> m_onBoard;
    QStringList m_words;
};

} // namespace partsong
