// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/versionspanel.h"

#include "core/model/versions.h"
#include "ui/model/versionlistmodel.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace partsong {

VersionsPanel::VersionsPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_versions(new VersionListModel(context.project, this)),
      m_name(new QLineEdit), m_keep(new QPushButton(tr("Keep"))), m_list(new QListView),
      m_none(quietLabel(
          tr("Keep the model under a name, for example before a workshop, to see later what changed.")))
{
    auto *layout = column(this, 3, 3);
    auto *line = row(nullptr, 0, 2);
    m_name->setPlaceholderText(tr("Name of a new version"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_keep->setToolTip(tr("Keep the model as it stands under this name"));
    line->addWidget(m_name, 1);
    line->addWidget(m_keep);
    layout->addLayout(line);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    m_list->setModel(m_versions);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("Versions of the model"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(24); // with large text it gives room to its neighbours
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setToolTip(tr("Open a version beside the model with Enter or a double click"));
    auto *remove = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &VersionsPanel::removeCurrent);
    connect(m_list, &QListView::activated, this, &VersionsPanel::open);
    connect(m_list, &QListView::customContextMenuRequested, this, &VersionsPanel::showMenu);
    connect(m_name, &QLineEdit::returnPressed, this, &VersionsPanel::keep);
    connect(m_name, &QLineEdit::textChanged, this, &VersionsPanel::settle);
    connect(m_keep, &QPushButton::clicked, this, &VersionsPanel::keep);
    connect(m_versions, &VersionListModel::rowsInserted, this, &VersionsPanel::settle);
    connect(m_versions, &VersionListModel::rowsRemoved, this, &VersionsPanel::settle);
    settle();
}

void VersionsPanel::settle()
{
    const bool any = m_versions->rowCount() > 0;
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_name->setEnabled(!m_context.project.readOnly());
    m_keep->setEnabled(!m_context.project.readOnly() && !m_name->text().trimmed().isEmpty());
}

void VersionsPanel::keep()
{
    if (!m_keep->isEnabled())
        return;
    const Result<ModelVersion> version = saveVersion(m_context.project, m_name->text());
    if (!m_context.notices.report(version))
        return;
    m_name->clear();
    m_list->setCurrentIndex(m_versions->indexOf(version->id));
    m_context.notices.good(tr("The model is kept as “%1”.").arg(version->name));
}

void VersionsPanel::open(const QModelIndex &index)
{
    if (const ModelVersion *version = m_versions->versionAt(index))
        Q_EMIT openWanted(version->id);
}

void VersionsPanel::removeCurrent()
{
    const ModelVersion *version = m_versions->versionAt(m_list->currentIndex());
    if (!version || m_context.project.readOnly())
        return;
    const QString name = version->name;
    if (m_context.notices.report(removeVersion(m_context.project, version->id)))
        offerUndo(m_context, tr("The version “%1” was removed.").arg(name));
}

void VersionsPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    QMenu menu;
    menu.addAction(tr("Open beside the model"), this, [this, index] { open(index); });
    menu.addSeparator();
    QAction *remove = menu.addAction(tr("Remove version"), this, &VersionsPanel::removeCurrent);
    remove->setEnabled(!m_context.project.readOnly());
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

} // namespace partsong
