// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codingqueries.h"
#include "core/store/changeset.h"
#include "core/themes/theme.h"
#include "ui/themes/wordorigins.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace partsong {

// The extracts of a theme's codes, from which quotes are picked. It knows where they all stand, and fetches
// the words of a row when that row comes into sight.
class ExtractListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { OriginRole = Qt::UserRole + 1, QuotedRole, CodeColourRole, CodeNameRole };

    explicit ExtractListModel(const Project &project, QObject *parent = nullptr);

    // Null: no theme.
    void setTheme(Id<Theme> theme);
    // Only the extracts of one of its codes; null for all.
    void setCode(Id<Code> code);
    void apply(const ChangeSet &changes);

    Id<Coding> codingAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Coding> coding) const;
    // The theme's codes with their paths, for a choice.
    std::vector<std::pair<Id<Code>, QString>> codes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Words {
        QString words;
        QString origin;
    };
    struct Look {
        QString name;
        QString colour;
    };
    std::vector<CodingPlace> wantedPlaces() const;
    void setPlaces(std::vector<CodingPlace> places);
    void update();
    bool updateQuoted();
    const Words &wordsAt(const CodingPlace &place) const;
    const Look &lookOf(Id<Code> code) const;

    const Project &m_project;
    Id<Theme> m_theme;
    Id<Code> m_code;
    std::vector<CodingPlace> m_places;
    QSet<Id<Coding>> m_quoted; // codings that have a quote in the theme
    mutable WordOrigins m_origins;
    mutable QHash<Id<Coding>, Words> m_words;
    mutable QHash<Id<Code>, Look> m_looks;
};

} // namespace partsong
