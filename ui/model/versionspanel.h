// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelversion.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace partsong {

class VersionListModel;

// The named versions of the model: keeps one under a name, lists them, opens and removes them.
class VersionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit VersionsPanel(StudyContext &context, QWidget *parent = nullptr);

    QLineEdit *name() const { return m_name; }
    QListView *list() const { return m_list; }
    void keep();

Q_SIGNALS:
    void openWanted(partsong::Id<partsong::ModelVersion> version);

private:
    void open(const QModelIndex &index);
    void removeCurrent();
    void showMenu(const QPoint &at);
    void settle();

    StudyContext &m_context;
    VersionListModel *m_versions;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QListView *m_list;
    QLabel *m_none;
};

} // namespace partsong
