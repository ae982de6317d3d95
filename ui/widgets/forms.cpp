// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/scale.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

namespace {

// One pixel in the colour of lines, whatever the palette.
class Hairline : public QWidget {
public:
    Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Mid));
    }
};

// A dialog takes Return for the button that was its default when the dialog was told of it; one that was made
// before it stood in the dialog is told here, or Return would press Cancel.
class DefaultWhenShown : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *button = event->type() == QEvent::Show ? qobject_cast<QPushButton *>(watched) : nullptr;
        if (button && button->property("primary").toBool() && qobject_cast<QDialog *>(button->window())) {
            button->setDefault(false);
            button->setDefault(true);
        }
        return false;
    }
};

// The buttons stand in the dialog before the fields do, which would make them the first that Tab comes to.
// Put right when the dialog is about to be shown, with all its fields.
class ButtonsLast : public QObject {
public:
    ButtonsLast(QDialog *dialog, QWidget *fields, QDialogButtonBox *buttons)
        : QObject(dialog), m_dialog(dialog), m_fields(fields), m_buttons(buttons)
    {
        dialog->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Polish)
            arrange();
        return false;
    }

private:
    void arrange()
    {
        QWidget *first = nullptr;
        QWidget *last = nullptr;
        for (QWidget *at = m_fields->nextInFocusChain(); at != m_fields; at = at->nextInFocusChain()) {
            if (!m_fields->isAncestorOf(at))
                continue;
            last = at;
            if (!first && (at->focusPolicy() & Qt::TabFocus) && at->isEnabled() && !at->isHidden())
                first = at;
        }
        for (QAbstractButton *button : m_buttons->buttons()) {
            if (last)
                QWidget::setTabOrder(last, button);
            last = button;
        }
        QWidget *focused = m_dialog->focusWidget();
        if (first && (!focused || m_buttons->isAncestorOf(focused)))
            first->setFocus();
    }

    QDialog *m_dialog;
    QWidget *m_fields;
    QDialogButtonBox *m_buttons;
};

} // namespace

QLabel *wordsLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = wordsLabel(text, parent);
    setInk(label, Ink::Quiet);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    auto *label = wordsLabel(text, parent);
    setTextSize(label, TextSize::Title, QFont::DemiBold);
    return label;
}

void addFormRow(QVBoxLayout *form, const QString &caption, QWidget *field, const QString &help)
{
    auto *part = column(nullptr, 0, 1);
    auto *label = wordsLabel(caption);
    setTextSize(label, TextSize::Body, QFont::Medium);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(caption).remove(u'&')); // the key is the label's
    part->addWidget(label);
    part->addWidget(field);
    if (!help.isEmpty()) {
        auto *words = quietLabel(help);
        setTextSize(words, TextSize::Small);
        field->setAccessibleDescription(help);
        part->addWidget(words);
    }
    form->addLayout(part);
}

QVBoxLayout *scrollingForm(QDialog *dialog, QDialogButtonBox *buttons, const QSize &size)
{
    auto *inside = new QWidget;
    auto *form = column(inside, 6, 4);
    auto *foot = column(nullptr, 0, 0);
    setSteps(foot, 6, 3, 6, 5, 0);
    foot->addWidget(buttons);
    auto *layout = column(dialog, 0, 0);
    layout->addWidget(pageScroll(inside), 1);
    layout->addLayout(foot);
    new ButtonsLast(dialog, inside, buttons);
    const QSize screen = dialog->screen()->availableSize();
    dialog->resize(QSize(scaled(size.width()), scaled(size.height())).boundedTo(screen * 0.92));
    return form;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(true); // Return presses it wherever it stands
    setPrimary(button, true);
    button->installEventFilter(new DefaultWhenShown(button));
    return button;
}

QDialogButtonBox *acceptOrCancel(QDialog *dialog, QPushButton *accept)
{
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    // Who presses Cancel means it; a dialog may ask again at Escape.
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, [dialog] { dialog->QDialog::reject(); });
    return buttons;
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setProperty("primary", primary);
    button->update();
}

QToolButton *iconButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *hairline(Qt::Orientation orientation, QWidget *parent)
{
    return new Hairline(orientation, parent);
}

} // namespace partsong
