// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typetofind.h"

#include "ui/widgets/finddelegate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

TypeToFind::TypeToFind(const QString &placeholder, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(new FindListModel(this)), m_field(new QLineEdit),
      m_list(new QListView), m_none(quietLabel({})), m_hint(quietLabel({}))
{
    setFrameShape(QFrame::StyledPanel);
    setGround(this, Ground::Raised);
    auto *layout = column(this, 2, 2);
    layout->addWidget(m_field);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setPlaceholder(placeholder);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the popup's own ground shows
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What fits"));
    setTextSize(m_hint, TextSize::Small);
    m_hint->hide();
    connect(m_field, &QLineEdit::textChanged, this, &TypeToFind::find);
    connect(m_list, &QListView::clicked, this, &TypeToFind::take);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

void TypeToFind::setPlaceholder(const QString &words)
{
    setAccessibleName(words);
    m_field->setPlaceholderText(words);
    m_field->setAccessibleName(words);
}

void TypeToFind::setItems(std::vector<FindItem> items)
{
    m_model->setItems(std::move(items));
    find(m_field->text());
}

void TypeToFind::setRecent(const QStringList &ids)
{
    m_model->setRecent(ids);
    find(m_field->text());
}

void TypeToFind::setCreateText(const QString &withPlace)
{
    m_model->setCreateText(withPlace);
}

void TypeToFind::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void TypeToFind::find(const QString &text)
{
    m_model->find(text);
    const bool any = m_model->rowCount() > 0;
    m_none->setText(!text.trimmed().isEmpty() ? tr("Nothing fits these letters.")
                        : m_model->creates()  ? tr("There is nothing yet. Type a name and press Return.")
                                              : tr("There is nothing to choose from yet."));
    m_none->setVisible(!any);
    m_list->setVisible(any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
}

QSize TypeToFind::wantedSize(const QWidget *over) const
{
    const QSize room = over->window()->size() - QSize(2 * space(4), 2 * space(4));
    const int rows = std::clamp(m_model->rowCount(), 4, 10);
    const int height = rows * scaled(34) + controlHeight() + space(8) + (m_hint->isHidden() ? 0 : scaled(22));
    return QSize(scaled(420), height).boundedTo(room);
}

void TypeToFind::open(QWidget *over, const QPoint &at, const QString &typed)
{
    open(over, QRect(at, QSize(0, 0)), typed);
}

void TypeToFind::open(QWidget *over, const QRect &beside, const QString &typed)
{
    m_field->setText(typed);
    const QSize size = wantedSize(over);
    const QWidget *window = over->window();
    const QRect room(window->mapToGlobal(QPoint(0, 0)), window->size());
    QRect rect(over->mapToGlobal(QPoint(beside.left(), beside.top() + beside.height())), size);
    rect.moveLeft(std::clamp(rect.left(), room.left(), std::max(room.left(), room.right() - size.width())));
    if (rect.bottom() > room.bottom()) {
        const int above = over->mapToGlobal(beside.topLeft()).y() - space(1) - size.height();
        const bool fits = beside.height() > 0 && above >= room.top();
        rect.moveTop(fits ? above : std::max(room.top(), room.bottom() - size.height()));
    }
    showAt(rect);
}

void TypeToFind::openCentred(QWidget *over)
{
    m_field->clear();
    const QWidget *window = over->window();
    QSize size = wantedSize(over);
    size.setWidth(std::min(scaled(620), window->width() - 2 * space(4)));
    const QPoint corner((window->width() - size.width()) / 2, std::min(window->height() / 8, scaled(96)));
    showAt(QRect(window->mapToGlobal(corner), size));
}

void TypeToFind::showAt(const QRect &rect)
{
    m_taken = false;
    find(m_field->text());
    setGeometry(rect);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->end(false);
}

void TypeToFind::take(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    m_taken = true;
    const QString id = index.data(FindListModel::IdRole).toString();
    const bool create = index.data(FindListModel::CreateRole).toBool();
    const QString typed = m_field->text().trimmed();
    hide();
    if (create)
        Q_EMIT createRequested(typed);
    else
        Q_EMIT chosen(id);
}

void TypeToFind::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int wrapped = (m_list->currentIndex().row() + rows + count) % count;
    const int bounded = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(std::abs(rows) == 1 ? wrapped : bounded));
}

bool TypeToFind::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool TypeToFind::eventFilter(QObject *watched, QEvent *event)
{
    // Keys of this popup never reach the shortcuts of the view it was opened over.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    return QFrame::eventFilter(watched, event);
}

void TypeToFind::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!m_taken)
        Q_EMIT dismissed();
}

} // namespace partsong
