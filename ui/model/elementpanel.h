// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/element.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QListView;
class QSortFilterProxyModel;

namespace partsong {

class ElementListModel;
class FilterBox;

// The model in words: its elements as a list that a few letters narrow.
class ElementPanel : public QWidget {
    Q_OBJECT
public:
    explicit ElementPanel(StudyContext &context, QWidget *parent = nullptr);

    void setCurrent(SubjectId id);
    QListView *list() const { return m_list; }
    FilterBox *filter() const { return m_filter; }

Q_SIGNALS:
    void chosen(partsong::Id<partsong::Element> element);
    void editWanted();

private:
    Id<Element> at(const QModelIndex &index) const;
    void tell(const QModelIndex &index);

    ElementListModel *m_elements;
    QSortFilterProxyModel *m_shown;
    FilterBox *m_filter;
    QListView *m_list;
    bool m_following = false;
};

} // namespace partsong
