// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/store/changeset.h"
#include "core/themes/theme.h"

#include <QWidget>

class QListView;

namespace partsong {

class CodeListModel;
class Project;

// The codebook beside a theme: codes are dragged from here, or put in and taken out with Return.
class CodebookPanel : public QWidget {
    Q_OBJECT
public:
    explicit CodebookPanel(const Project &project, QWidget *parent = nullptr);

    void setTheme(Id<Theme> theme);
    void apply(const ChangeSet &changes);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void putWanted(const std::vector<partsong::Id<partsong::Code>> &codes);
    void takeWanted(const std::vector<partsong::Id<partsong::Code>> &codes);

private:
    void toggle(const QModelIndex &index);

    CodeListModel *m_model;
    QListView *m_list;
};

} // namespace partsong
