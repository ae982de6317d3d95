// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/extractpanel.h"

#include "core/coding/code.h"
#include "core/themes/themecode.h"
#include "ui/shell/navigator.h"
#include "ui/themes/extractdelegate.h"
#include "ui/themes/extractlistmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

ExtractPanel::ExtractPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ExtractListModel(context.project, this)),
      m_codes(new QComboBox), m_list(new QListView), m_pages(new QStackedWidget)
{
    auto *head = column(nullptr, 0, 1);
    setSteps(head, 3, 2, 3, 2, 1);
    m_codes->setAccessibleName(tr("Which code’s extracts"));
    m_codes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    head->addWidget(m_codes);
    auto *delegate = new ExtractDelegate(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // words are fetched a few rows at a time
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setDragEnabled(true);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Extracts of the theme’s codes"));
    m_list->installEventFilter(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(new EmptyState(
        u"format-text-highlight"_s, tr("Put codes into the theme, and what they cover is listed here."), {}));
    auto *layout = column(this, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    connect(delegate, &ExtractDelegate::addWanted, this,
            [this](const QModelIndex &index) { Q_EMIT quoteWanted(m_model->codingAt(index)); });
    connect(delegate, &ExtractDelegate::againstWanted, this, [this](const QModelIndex &index) {
        if (!m_context.project.readOnly())
            Q_EMIT againstWanted(m_model->codingAt(index));
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &ExtractPanel::showMenu);
    connect(m_codes, &QComboBox::activated, this, [this] {
        m_model->setCode(m_codes->currentData().value<Id<Code>>());
        updateState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_context.navigator.select(subjectId(m_model->codingAt(index)));
                updateState();
            });
    updateState();
}

void ExtractPanel::setTheme(Id<Theme> theme)
{
    m_theme = theme;
    m_model->setTheme(theme);
    fillCodes();
    updateState();
}

void ExtractPanel::apply(const ChangeSet &changes)
{
    m_model->apply(changes);
    if (changes.touches<Code>() || changes.touches<ThemeCode>())
        fillCodes();
    updateState();
}

void ExtractPanel::fillCodes()
{
    const QSignalBlocker quiet(m_codes);
    const auto chosen = m_codes->currentData().value<Id<Code>>();
    m_codes->clear();
    m_codes->addItem(tr("All its codes"), QVariant::fromValue(Id<Code>()));
    int row = 0;
    for (const auto &[code, path] : m_model->codes()) {
        m_codes->addItem(path, QVariant::fromValue(code));
        if (code == chosen)
            row = m_codes->count() - 1;
    }
    m_codes->setCurrentIndex(row);
    if (row == 0 && !chosen.null())
        m_model->setCode({});
}

void ExtractPanel::updateState()
{
    const int rows = m_model->rowCount();
    m_list->setAccessibleDescription(tr("%n extract(s)", nullptr, rows));
    m_codes->setVisible(m_codes->count() > 1);
    m_pages->setCurrentIndex(rows > 0 ? 0 : 1);
}

bool ExtractPanel::canQuote() const
{
    const bool quoted = m_list->currentIndex().data(ExtractListModel::QuotedRole).toBool();
    return !current().null() && !quoted && !m_context.project.readOnly();
}

Id<Coding> ExtractPanel::current() const
{
    return m_model->codingAt(m_list->currentIndex());
}

void ExtractPanel::showMenu(const QPoint &at)
{
    const Id<Coding> coding = m_model->codingAt(m_list->indexAt(at));
    if (coding.null())
        return;
    QMenu menu(this);
    QAction *add = menu.addAction(icon(u"list-add"_s), tr("Add as Quote"), this,
                                  [=, this] { Q_EMIT quoteWanted(coding); });
    QAction *against =
        menu.addAction(tr("Speaks Against the Theme"), this, [=, this] { Q_EMIT againstWanted(coding); });
    menu.addAction(icon(u"go-jump"_s), tr("Show in Its Source"), this,
                   [=, this] { m_context.navigator.goTo(subjectId(coding)); });
    for (QAction *action : {add, against})
        action->setEnabled(!m_context.project.readOnly());
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool ExtractPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool plain = static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && plain && canQuote()) {
            Q_EMIT quoteWanted(current());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExtractPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout(); // rows break their words to the width
}

} // namespace partsong
