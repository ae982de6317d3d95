// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/diagram.h"

#include <QAbstractListModel>

namespace partsong {

// How one element is tied to others, from its own side: "helps Resident", "Night nurse needs this".
class RelationListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit RelationListModel(Diagram &diagram, QObject *parent = nullptr);

    void setElement(Id<Element> element);
    Id<Relation> relationAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void load();
    QString words(const Relation &relation) const;

    Diagram &m_diagram;
    Id<Element> m_element;
    std::vector<Id<Relation>> m_rows;
};

} // namespace partsong
